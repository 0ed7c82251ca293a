// What something costs this thread, whatever else the machine is doing.

/** Milliseconds of processor time that `work` and what it awaits take on this thread. */
export async function cpuMs(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
