// One keep-alive connection: a request at a time, and just enough parsing to know when the answer is complete.

import { connect, type Socket } from 'node:net'

type Answered = (status: number, started: number) => void

const HEAD_END = Buffer.from('\r\n\r\n')

export class Connection {
  #port: number
  #answered: Answered
  #broken: (reason: string) => void
  #socket: Socket
  #started = 0
  #busy = false
  #buffered: Buffer | null = null
  #missing = 0 // bytes of the body that are still to come
  #status = 0
  #closing = false

  constructor(port: number, answered: Answered, broken: (reason: string) => void) {
    this.#port = port
    this.#answered = answered
    this.#broken = broken
    this.#socket = this.#open()
  }

  /** `started`: when the request was due, for its latency. */
  send(text: string, started: number) {
    this.#busy = true
    this.#started = started
    this.#socket.write(text, 'latin1')
  }

  close() {
    this.#closing = true
    this.#socket.destroy()
  }

  #open(): Socket {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    socket.on('data', (chunk) => this.#read(chunk))
    socket.on('error', () => {}) // `close` follows
    socket.on('close', () => this.#closed(socket))
    return socket
  }

  #read(chunk: Buffer) {
    if (this.#missing > 0) {
      this.#missing -= chunk.length
      if (this.#missing <= 0) this.#done(false)
      return
    }
    const data = this.#buffered ? Buffer.concat([this.#buffered, chunk]) : chunk
    const end = data.indexOf(HEAD_END)
    this.#buffered = end < 0 ? data : null
    if (end < 0) return
    const head = data.toString('latin1', 0, end)
    this.#status = Number(head.slice(9, 12))
    const length = /\ncontent-length: *(\d+)/i.exec(head)
    if (!length) return this.#broken('an answer without Content-Length')
    this.#missing = Number(length[1]) - (data.length - end - HEAD_END.length)
    if (this.#missing <= 0) this.#done(/\nconnection: *close/i.test(head))
  }

  /** A server may ask to close after some number of requests; then a new connection takes over. */
  #done(last: boolean) {
    this.#missing = 0
    this.#busy = false
    if (last) {
      this.#socket.removeAllListeners('close')
      this.#socket.destroy()
      this.#socket = this.#open()
    }
    this.#answered(this.#status, this.#started)
  }

  #closed(socket: Socket) {
    if (this.#closing || socket !== this.#socket) return
    const wasBusy = this.#busy
    this.#busy = false
    this.#buffered = null
    this.#missing = 0
    this.#socket = this.#open()
    if (wasBusy) this.#broken('a connection broke before its answer')
  }
}
