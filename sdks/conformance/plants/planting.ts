// Where faults are planted, and which. Folders are below sdks/.

export type Planting = {
  runner: string
  parts: string[] // what the runner needs a copy of
  source: string
  plants: Plant[]
}

/** `from` becomes `to` in the file; vectors that `only` fits must find it. */
export type Plant = { fault: string; only: RegExp; file: string; from: string; to: string }
