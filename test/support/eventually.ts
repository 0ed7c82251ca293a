// Waits for what happens a little later.

export async function eventually<Result>(check: () => Promise<Result> | Result, withinMs = 15_000): Promise<Result> {
  const deadline = Date.now() + withinMs
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
