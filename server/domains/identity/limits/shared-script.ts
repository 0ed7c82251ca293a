// What Redis does for one request, all at once: looks whether every meter has room, and takes from all or from none.
//
// KEYS: one of each meter. ARGV: cost, lease, lease milliseconds, then four of each meter: kind, maximum, extra, alone.
//   bucket  a hash of units and the time that they were counted at; extra: units per millisecond; alone: units that the
//           caller let through while it could not ask
//   quota   a number; extra: the end of its window; alone: what the caller knows to be used
//   slots   a sorted set of leases by the time that they end: those of a node that died run out
// Answers 1 or 0 for taken or not, then of each meter 1 or 0 for room or none, and units left, units used, or leases.
// Numbers go out as text: Redis would cut off their fractions.

export const SCRIPT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local cost, lease, leaseMs = tonumber(ARGV[1]), ARGV[2], tonumber(ARGV[3])
local all, fits, values = true, {}, {}
for i, key in ipairs(KEYS) do
  local base = 4 * i
  local kind, most, extra, alone = ARGV[base], tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2]), tonumber(ARGV[base + 3])
  if kind == 'bucket' then
    local known = redis.call('HMGET', key, 'units', 'at')
    local units = most
    if known[1] then units = math.min(most, tonumber(known[1]) + math.max(0, now - tonumber(known[2])) * extra) end
    units = math.min(most, units - alone)
    fits[i], values[i] = units + 1e-6 >= math.min(cost, most), units
  elseif kind == 'quota' then
    local used = math.max(alone, tonumber(redis.call('GET', key) or '0'))
    fits[i], values[i] = used + cost <= most, used
  else
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    local leases = redis.call('ZCARD', key)
    fits[i], values[i] = leases < most, leases
  end
  all = all and fits[i]
end
local answer = { all and 1 or 0 }
for i, key in ipairs(KEYS) do
  local base = 4 * i
  local kind, most, extra, alone = ARGV[base], tonumber(ARGV[base + 1]), tonumber(ARGV[base + 2]), tonumber(ARGV[base + 3])
  if kind == 'bucket' and (all or alone ~= 0) then
    if all then values[i] = values[i] - cost end
    redis.call('HSET', key, 'units', string.format('%.6f', values[i]), 'at', string.format('%.3f', now))
    redis.call('PEXPIRE', key, math.ceil((most - values[i]) / extra) + 1000)
  elseif all then
    if kind == 'quota' then
      values[i] = values[i] + cost
      redis.call('SET', key, string.format('%.0f', values[i]), 'PXAT', string.format('%.0f', extra + 3600000))
    else
      values[i] = values[i] + 1
      redis.call('ZADD', key, string.format('%.3f', now + leaseMs), lease)
      redis.call('PEXPIRE', key, leaseMs + 1000)
    end
  end
  answer[2 * i] = fits[i] and 1 or 0
  answer[2 * i + 1] = string.format('%.6f', values[i])
end
return answer
`
