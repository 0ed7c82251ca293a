// Loaded by mocha before all tests: the database ends with the run.

import { stopPostgres } from './postgres.ts'

export const mochaGlobalTeardown = stopPostgres
