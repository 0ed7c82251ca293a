// A receiver of webhooks that does next to nothing: counts, and says when the first and the last came.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

let [count, first, last] = [0, 0, 0]

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.end(JSON.stringify({ count, seconds: (last - first) / 1_000 }))
    if (request.url === '/reset') count = first = last = 0
    return
  }
  request.resume()
  request.on('end', () => {
    last = performance.now()
    if (count++ === 0) first = last
    response.writeHead(204).end()
  })
})
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
