// A browser of few habits: it keeps cookies, and follows nothing by itself.

export type Page = { status: number; location: string | null; headers: Headers; text: string }

export type Visit = { method?: string; form?: Record<string, string>; crossSite?: boolean; accept?: string }

export type TestBrowser = { visit(url: string, options?: Visit): Promise<Page>; cookies: Map<string, string> }

export function openTestBrowser(): TestBrowser {
  const cookies = new Map<string, string>()
  return {
    cookies,
    /** `crossSite`: a form that a page elsewhere posts, to which cookies with SameSite=Lax do not come along. */
    async visit(url, { method, form, crossSite = false, accept = 'text/html' } = {}) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(url, {
        method: method ?? (form ? 'POST' : 'GET'),
        redirect: 'manual',
        headers: { accept, ...(cookie && !crossSite ? { cookie } : {}) },
        ...(form ? { body: new URLSearchParams(form) } : {}),
      })
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!
        if (/max-age=0/i.test(line)) cookies.delete(name!)
        else cookies.set(name!, value!)
      }
      return { status: response.status, location: response.headers.get('location'), headers: response.headers, text: await response.text() }
    },
  }
}
