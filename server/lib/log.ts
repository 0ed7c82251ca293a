// Structured logs. Only declared fields are written, so a body or a secret has no way in.

import pino from 'pino'

const FIELDS = [
  'request_id',
  'trace_id',
  'operation',
  'method',
  'route',
  'status',
  'code',
  'duration_ms',
  'environment_id',
  'api_key_id',
  'address',
  'message_id',
  'carrier',
  'attempt',
  'count',
  'port',
  'host',
  'version',
  'error',
  'reason',
  'signal',
  'pid',
  'delay_ms',
  'node_id',
] as const

export type Field = (typeof FIELDS)[number]
export type Fields = { [field in Field]?: string | number | null }

export type Log = {
  debug(fields: Fields, text: string): void
  info(fields: Fields, text: string): void
  warn(fields: Fields, text: string): void
  error(fields: Fields & { cause?: unknown }, text: string): void
}

export function createLog(level: string, destination?: pino.DestinationStream): Log {
  const allowed = new Set<string>(FIELDS)
  const logger = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination ?? pino.destination({ fd: 2, sync: level === 'debug' || level === 'trace' }),
  )
  const keep = (fields: Record<string, unknown>) => {
    const kept: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(fields)) {
      if (key === 'cause') kept.cause = describe(value)
      else if (allowed.has(key) && value !== undefined) kept[key] = value
    }
    return kept
  }
  return {
    debug: (fields, text) => logger.isLevelEnabled('debug') && logger.debug(keep(fields), text),
    info: (fields, text) => logger.isLevelEnabled('info') && logger.info(keep(fields), text),
    warn: (fields, text) => logger.warn(keep(fields), text),
    error: (fields, text) => logger.error(keep(fields), text),
  }
}

/** What a failure may say in the log: kind, code and place. A database's message can quote values, so it stays out. */
function describe(cause: unknown): unknown {
  if (!(cause instanceof Error)) return typeof cause
  const { code } = cause as { code?: unknown }
  const fromDatabase = 'severity' in cause || 'internalQuery' in cause
  return {
    name: cause.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(fromDatabase ? {} : { message: cause.message.slice(0, 500) }),
    at: cause.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8)
      .map((line) => line.trim()),
    ...(cause.cause === undefined ? {} : { cause: describe(cause.cause) }),
  }
}
