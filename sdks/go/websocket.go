package relayos

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/sha1" // #nosec: RFC 6455 asks for it, and nothing hangs on it
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// The client's side of RFC 6455: text messages, fragments, control frames, and bounds for all of them.

const (
	opContinuation = 0x0
	opText         = 0x1
	opBinary       = 0x2
	opClose        = 0x8
	opPing         = 0x9
	opPong         = 0xa

	closeNormal     = 1000
	closeProtocol   = 1002
	closeNotText    = 1003
	closeNoCode     = 1005 // never on the wire: a close frame without one
	closeNotUTF8    = 1007
	closeTooLarge   = 1009
	longestControl  = 125
	longestMessage  = 16 << 20
	longestGoodbye  = 200 * time.Millisecond // that a close frame may take before the connection is just closed
	webSocketSuffix = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
)

type webSocket struct {
	conn    io.ReadWriteCloser
	reader  *bufio.Reader
	writing sync.Mutex
	goodbye sync.Once
	sign    func() // called for every frame that comes
}

// closedError is the close frame of the other side.
type closedError struct {
	code   int
	reason string
}

func (e *closedError) Error() string { return fmt.Sprintf("closed with %d %s", e.code, e.reason) }

// violation is what the other side may not do, with the code that it is told.
type violation struct {
	code int
	what string
}

func (e *violation) Error() string { return e.what }

// dialWebSocket opens a connection; the response is what was answered instead, if something was.
func dialWebSocket(ctx context.Context, client *http.Client, address string, header http.Header, sign func()) (*webSocket, *http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, nil, err
	}
	var nonce [16]byte
	_, _ = rand.Read(nonce[:])
	key := base64.StdEncoding.EncodeToString(nonce[:])
	request.Header = header.Clone()
	request.Header.Set("Connection", "Upgrade")
	request.Header.Set("Upgrade", "websocket")
	request.Header.Set("Sec-WebSocket-Version", "13")
	request.Header.Set("Sec-WebSocket-Key", key)
	response, err := client.Do(request)
	if err != nil {
		return nil, nil, err
	}
	if response.StatusCode != http.StatusSwitchingProtocols {
		return nil, response, nil
	}
	conn, isConn := response.Body.(io.ReadWriteCloser)
	if fault := handshakeFault(response.Header, key); fault != "" || !isConn {
		_ = response.Body.Close()
		return nil, nil, errors.New("the server does not speak WebSocket: " + fault)
	}
	return &webSocket{conn: conn, reader: bufio.NewReaderSize(conn, 16<<10), sign: sign}, nil, nil
}

func handshakeFault(header http.Header, key string) string {
	sum := sha1.Sum([]byte(key + webSocketSuffix))
	switch {
	case !strings.EqualFold(header.Get("Upgrade"), "websocket"):
		return "no Upgrade"
	case !hasToken(header.Values("Connection"), "upgrade"):
		return "no Connection"
	case header.Get("Sec-WebSocket-Accept") != base64.StdEncoding.EncodeToString(sum[:]):
		return "the wrong Sec-WebSocket-Accept"
	case header.Get("Sec-WebSocket-Extensions") != "" || header.Get("Sec-WebSocket-Protocol") != "":
		return "an extension or protocol that was not offered"
	}
	return ""
}

func hasToken(values []string, token string) bool {
	for _, value := range values {
		for _, part := range strings.Split(value, ",") {
			if strings.EqualFold(strings.TrimSpace(part), token) {
				return true
			}
		}
	}
	return false
}

// read waits for the next message. It answers pings on the way; only one goroutine may read. After an error the
// connection is over: a *closedError, a *violation, or what the network says.
func (s *webSocket) read() (string, error) {
	message, err := s.readMessage()
	var fault *violation
	var closed *closedError
	switch {
	case errors.As(err, &fault):
		s.close(fault.code)
	case errors.As(err, &closed):
		s.close(closed.code)
	}
	return message, err
}

func (s *webSocket) readMessage() (string, error) {
	var message []byte
	begun := false
	for {
		final, op, payload, err := s.readFrame(longestMessage - len(message))
		if err != nil {
			return "", err
		}
		switch {
		case op == opClose:
			return "", closeOf(payload)
		case op == opPing:
			if err := s.write(opPong, payload); err != nil {
				return "", err
			}
			continue
		case op == opPong:
			continue
		case op == opBinary:
			return "", &violation{closeNotText, "a binary message"}
		case op == opText && begun || op == opContinuation && !begun:
			return "", &violation{closeProtocol, "a message within another"}
		case op != opText && op != opContinuation:
			return "", &violation{closeProtocol, "a frame of an unknown kind"}
		}
		begun = true
		message = append(message, payload...)
		if final {
			if !utf8.Valid(message) {
				return "", &violation{closeNotUTF8, "a message that is not UTF-8"}
			}
			return string(message), nil
		}
	}
}

func (s *webSocket) readFrame(room int) (final bool, op byte, payload []byte, err error) {
	var head [8]byte
	if _, err = io.ReadFull(s.reader, head[:2]); err != nil {
		return false, 0, nil, err
	}
	final, op = head[0]&0x80 != 0, head[0]&0x0f
	if head[0]&0x70 != 0 {
		return false, 0, nil, &violation{closeProtocol, "bits of an extension that was not agreed on"}
	}
	if head[1]&0x80 != 0 {
		return false, 0, nil, &violation{closeProtocol, "a masked frame"}
	}
	length := uint64(head[1])
	switch length {
	case 126:
		_, err = io.ReadFull(s.reader, head[:2])
		length = uint64(binary.BigEndian.Uint16(head[:2]))
	case 127:
		_, err = io.ReadFull(s.reader, head[:8])
		length = binary.BigEndian.Uint64(head[:8])
	}
	if err != nil {
		return false, 0, nil, err
	}
	if op >= opClose && (!final || length > longestControl) {
		return false, 0, nil, &violation{closeProtocol, "a control frame in pieces or too long"}
	}
	if op < opClose && length > uint64(max(room, 0)) {
		return false, 0, nil, &violation{closeTooLarge, "a message that is too large"}
	}
	if payload, err = s.readPayload(int(length)); err != nil {
		return false, 0, nil, err
	}
	s.sign()
	return final, op, payload, nil
}

// readPayload takes memory as it comes, not as it is announced.
func (s *webSocket) readPayload(length int) ([]byte, error) {
	const step = 64 << 10
	payload := make([]byte, 0, min(length, step))
	for len(payload) < length {
		from := len(payload)
		payload = append(payload, make([]byte, min(length-from, step))...)
		if _, err := io.ReadFull(s.reader, payload[from:]); err != nil {
			return nil, err
		}
	}
	return payload, nil
}

func closeOf(payload []byte) error {
	switch {
	case len(payload) == 0:
		return &closedError{code: closeNoCode}
	case len(payload) == 1:
		return &violation{closeProtocol, "half a close code"}
	}
	code, reason := int(binary.BigEndian.Uint16(payload)), payload[2:]
	switch {
	case code < 1000 || code >= 5000 || code >= 1004 && code <= 1006 || code >= 1015 && code < 3000:
		return &violation{closeProtocol, "a close code that there is not"}
	case !utf8.Valid(reason):
		return &violation{closeNotUTF8, "a reason that is not UTF-8"}
	}
	return &closedError{code, string(reason)}
}

// write sends one frame, masked as a client has to.
func (s *webSocket) write(op byte, payload []byte) error {
	frame := make([]byte, 0, len(payload)+14)
	frame = append(frame, 0x80|op)
	switch length := len(payload); {
	case length < 126:
		frame = append(frame, 0x80|byte(length))
	case length < 1<<16:
		frame = binary.BigEndian.AppendUint16(append(frame, 0x80|126), uint16(length))
	default:
		frame = binary.BigEndian.AppendUint64(append(frame, 0x80|127), uint64(length))
	}
	var mask [4]byte
	_, _ = rand.Read(mask[:])
	frame = append(frame, mask[:]...)
	for i, b := range payload {
		frame = append(frame, b^mask[i%4])
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	_, err := s.conn.Write(frame)
	return err
}

// close says goodbye and ends the connection, also while others read or write.
func (s *webSocket) close(code int) {
	s.goodbye.Do(func() {
		said := make(chan struct{})
		go func() {
			defer close(said)
			var payload []byte
			if code != closeNoCode {
				payload = binary.BigEndian.AppendUint16(nil, uint16(code))
			}
			_ = s.write(opClose, payload)
		}()
		timer := time.NewTimer(longestGoodbye)
		defer timer.Stop()
		select {
		case <-said:
		case <-timer.C:
		}
		_ = s.conn.Close()
	})
}
