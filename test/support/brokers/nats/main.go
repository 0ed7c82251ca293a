// A NATS server with JetStream for tests, in a folder of its own. Flags: -store, -cert, -key, -token. Prints "ready PORT" and
// serves until its input ends.
package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"github.com/nats-io/nats-server/v2/server"
)

func main() {
	store := flag.String("store", "", "folder")
	cert := flag.String("cert", "", "certificate of the server")
	key := flag.String("key", "", "its key")
	token := flag.String("token", "", "that clients have to show")
	flag.Parse()
	options := &server.Options{
		Host: "127.0.0.1", Port: server.RANDOM_PORT, JetStream: true, StoreDir: *store,
		NoLog: true, NoSigs: true, Authorization: *token,
	}
	if *cert != "" {
		pair, err := tls.LoadX509KeyPair(*cert, *key)
		if err != nil {
			fail(err)
		}
		options.TLS = true
		options.TLSConfig = &tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}
	}
	broker, err := server.NewServer(options)
	if err != nil {
		fail(err)
	}
	broker.Start()
	if !broker.ReadyForConnections(10 * time.Second) {
		fail(fmt.Errorf("the server is not ready"))
	}
	fmt.Println("ready", broker.Addr().(*net.TCPAddr).Port)
	io.Copy(io.Discard, os.Stdin)
	broker.Shutdown()
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
