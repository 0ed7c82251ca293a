// Written by `npm run generate` from spec/. Do not edit.

export type Fault = { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string; schemaPath: string }
export type Validate = { (value: unknown): boolean; errors?: Fault[] | null }
export type Part = 'path' | 'query' | 'header' | 'body' | 'frame'
export const responses: Readonly<Record<string, Readonly<Record<string, Validate>>>>
