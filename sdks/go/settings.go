package relayos

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"
)

const (
	defaultBaseURL    = "http://127.0.0.1:8080"
	defaultTimeout    = 60 * time.Second
	defaultMaxRetries = 2
)

// settings are the options of a client with defaults filled in and mistakes refused.
type settings struct {
	baseURL    string // without a slash at its end
	key        func(context.Context) (string, error)
	anonymous  bool
	insecure   bool
	httpClient *http.Client
	proxy      *url.URL
	middleware []Middleware
	logger     *slog.Logger
	defaults   callOptions
	timing     timing
}

// timing is clock, waiting and chance, in one place so that tests can replace them.
type timing struct {
	now    func() time.Time
	random func() float64
	sleep  func(context.Context, time.Duration) error
}

var realTiming = timing{now: time.Now, random: rand.Float64, sleep: sleep}

func sleep(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// resolve is the only place that reads the environment: for what no option says.
func resolve(options []ClientOption) (*settings, error) {
	s := &settings{
		defaults: callOptions{timeout: defaultTimeout, maxRetries: defaultMaxRetries, header: http.Header{}},
		timing:   realTiming,
	}
	for _, option := range options {
		if option == nil {
			return s, wrong("an option is nil")
		}
		if err := option.applyToClient(s); err != nil {
			return s, err
		}
	}
	if s.baseURL == "" {
		address := os.Getenv("RELAYOS_BASE_URL")
		if address == "" {
			address = defaultBaseURL
		}
		if err := WithBaseURL(address).applyToClient(s); err != nil {
			return s, err
		}
	}
	if key := os.Getenv("RELAYOS_API_KEY"); key != "" && s.key == nil && !s.anonymous {
		if err := WithAPIKey(key).applyToClient(s); err != nil {
			return s, err
		}
	}
	return s, s.check()
}

func (s *settings) check() error {
	if s.proxy != nil && s.httpClient != nil {
		return wrong("WithProxy is for the client's own connections; a client of WithHTTPClient has its own")
	}
	if s.anonymous {
		return nil
	}
	if s.key == nil {
		return wrong("no API key: use WithAPIKey or set the environment variable RELAYOS_API_KEY")
	}
	if !s.insecure && isPlainToOthers(s.baseURL) {
		return wrong("the base URL must be an https address: an API key is not sent over plain http to another machine " +
			"(WithInsecureHTTP if only you can read what is sent on the way there)")
	}
	return nil
}

// transport is what sends requests; of a client that the program gave, a copy that follows no redirects.
func (s *settings) transport() *http.Client {
	client := &http.Client{}
	if s.httpClient != nil {
		*client = *s.httpClient
	} else if own, ok := http.DefaultTransport.(*http.Transport); ok {
		own = own.Clone()
		own.MaxIdleConnsPerHost = 100
		if s.proxy != nil {
			own.Proxy = http.ProxyURL(s.proxy)
		}
		client.Transport = own
	}
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return client
}

var (
	headerName  = regexp.MustCompile("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")
	headerValue = regexp.MustCompile(`^[\t\x20-\x7e]*$`)
	visible     = regexp.MustCompile(`^[\x21-\x7e]+$`)
)

func isVisible(text string) bool { return visible.MatchString(text) }

// checkHeader refuses what can not be sent, without telling the value.
func checkHeader(name, value string) error {
	if !headerName.MatchString(name) {
		return wrong("a header has a name that can not be sent")
	}
	if !headerValue.MatchString(value) {
		return wrong("the value of the header %s can not be sent", name)
	}
	return nil
}

// checkKey refuses what no header can carry, without telling the key.
func checkKey(key string) (string, error) {
	key = strings.TrimSpace(key)
	if key == "" {
		return "", wrong("the API key is empty")
	}
	if !isVisible(key) {
		return "", wrong("the API key has characters that no key has")
	}
	return key, nil
}

func checkBaseURL(text string) (string, error) {
	text = strings.TrimSpace(text)
	address, err := url.Parse(text)
	if err != nil || address.Scheme != "http" && address.Scheme != "https" || address.Hostname() == "" {
		return "", wrong("the base URL must be an http or https address")
	}
	if address.User != nil {
		return "", wrong("the base URL must not carry a user name or password; use WithAPIKey")
	}
	if strings.ContainsAny(text, "?#") {
		return "", wrong("the base URL must not have a query or fragment")
	}
	return strings.TrimRight(address.String(), "/"), nil
}

func checkProxy(text string) (*url.URL, error) {
	address, err := url.Parse(text)
	if err != nil || address.Host == "" {
		return nil, wrong("the address of the proxy can not be used") // it may have a password in it
	}
	switch address.Scheme {
	case "http", "https", "socks5", "socks5h":
		return address, nil
	}
	return nil, wrong("the address of the proxy must begin with http, https or socks5")
}

// isPlainToOthers: on a plain connection, everybody between here and the server can read the key.
func isPlainToOthers(baseURL string) bool {
	address, err := url.Parse(baseURL)
	if err != nil || address.Scheme != "http" {
		return err != nil
	}
	host := strings.ToLower(address.Hostname())
	if host == "localhost" || strings.HasSuffix(host, ".localhost") {
		return false
	}
	ip := net.ParseIP(host)
	return ip == nil || !ip.IsLoopback()
}
