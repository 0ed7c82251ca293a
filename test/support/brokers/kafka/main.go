// A Kafka broker for tests, in memory: kfake of franz-go. Flags: -cert, -key, -user, -password. Prints "ready PORT" and serves until
// its input ends.
package main

import (
	"crypto/tls"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/twmb/franz-go/pkg/kfake"
)

func main() {
	cert := flag.String("cert", "", "certificate of the broker")
	key := flag.String("key", "", "its key")
	user := flag.String("user", "", "who may sign in, by SCRAM-SHA-512")
	password := flag.String("password", "", "with this")
	flag.Parse()
	options := []kfake.Opt{kfake.NumBrokers(1), kfake.SeedTopics(3, "events")}
	if *cert != "" {
		pair, err := tls.LoadX509KeyPair(*cert, *key)
		if err != nil {
			fail(err)
		}
		options = append(options, kfake.TLS(&tls.Config{Certificates: []tls.Certificate{pair}, MinVersion: tls.VersionTLS12}))
	}
	if *user != "" {
		options = append(options, kfake.EnableSASL(), kfake.Superuser("SCRAM-SHA-512", *user, *password))
	}
	cluster, err := kfake.NewCluster(options...)
	if err != nil {
		fail(err)
	}
	defer cluster.Close()
	address := cluster.ListenAddrs()[0]
	fmt.Println("ready", address[strings.LastIndex(address, ":")+1:])
	io.Copy(io.Discard, os.Stdin)
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
