import express, { type Router } from 'express'
export const createScim = (_: object): Router => express.Router()
