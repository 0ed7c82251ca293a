// Everything of people that a browser asks for: /auth/* and the pages.

import type { Router } from 'express'
import type { People } from '../../domains/identity/people/people.ts'
import type { Clock } from '../../lib/clock.ts'
import { addAccountRoutes } from './account-routes.ts'
import { createDoor } from './door.ts'
import { addPages } from './pages.ts'
import { addSignInRoutes } from './sign-in-routes.ts'

export function createPeopleRouter(dependencies: { people: People; clock: Clock }): Router {
  const door = createDoor(dependencies)
  addSignInRoutes(door, dependencies.people)
  addAccountRoutes(door, dependencies.people)
  addPages(door, dependencies.people)
  return door.router
}
