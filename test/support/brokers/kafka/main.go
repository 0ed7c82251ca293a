// A Kafka broker for tests, in memory: kfake of franz-go. Prints "ready PORT" and serves until its input ends.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/twmb/franz-go/pkg/kfake"
)

func main() {
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(3, "events"))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	defer cluster.Close()
	address := cluster.ListenAddrs()[0]
	fmt.Println("ready", address[strings.LastIndex(address, ":")+1:])
	io.Copy(io.Discard, os.Stdin)
}
