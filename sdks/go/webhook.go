package relayos

import (
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"time"
)

const (
	defaultTolerance = 5 * time.Minute // that clocks may differ and a delivery may take
	mostSignatures   = 32              // of one request: bounds the work for whoever sends nonsense
)

// WebhookOption changes how a webhook is checked.
type WebhookOption func(*webhookCheck)

type webhookCheck struct {
	tolerance time.Duration
	now       time.Time
}

// WithTolerance says by how much the time of a webhook may differ from ours. Default: 5 minutes.
func WithTolerance(tolerance time.Duration) WebhookOption {
	return func(c *webhookCheck) { c.tolerance = tolerance }
}

// WithNow says what time it is. For tests.
func WithNow(now time.Time) WebhookOption {
	return func(c *webhookCheck) { c.now = now }
}

// UnwrapWebhook checks who sent a webhook, by Standard Webhooks 1.0, and gives its event.
//
// body is the body as it came, before anything parsed it. secrets are those of the endpoint, whsec_…; several while one
// is replaced. whpk_… is a public key, for endpoints with Ed25519 signatures. A delivery may be repeated: keep its
// header Webhook-Id to handle it once.
//
//	event, err := relayos.UnwrapWebhook(body, request.Header, []string{secret})
//	if err != nil {
//		http.Error(response, "no", http.StatusBadRequest)
//		return
//	}
//	switch event := event.(type) {
//	case *relayos.MessageDeliveredEvent:
//		fmt.Println(event.Data.ID)
//	}
//
// What fails is a [*WebhookError] (errors.Is: [ErrWebhook]), or [ErrUsage] if a secret is not one.
func UnwrapWebhook(body []byte, header http.Header, secrets []string, options ...WebhookOption) (Event, error) {
	if err := VerifyWebhook(body, header, secrets, options...); err != nil {
		return nil, err
	}
	var event Event
	if !decodeWhole(string(body), decodeEvent, &event) {
		return nil, refused("invalid_body", "the body is not JSON")
	}
	if event == nil {
		return nil, refused("invalid_body", "the body is not an object")
	}
	return event, nil
}

// VerifyWebhook checks who sent a webhook, as [UnwrapWebhook], for bodies that are no events of ours.
func VerifyWebhook(body []byte, header http.Header, secrets []string, options ...WebhookOption) error {
	check := webhookCheck{tolerance: defaultTolerance, now: time.Now()}
	for _, option := range options {
		option(&check)
	}
	keys, err := webhookKeys(secrets)
	if err != nil {
		return err
	}
	var values [3]string
	for i, name := range []string{"webhook-id", "webhook-timestamp", "webhook-signature"} {
		if values[i] = headerOf(header, name); values[i] == "" {
			return refused("missing_header", "the header "+name+" is missing")
		}
	}
	id, timestamp, signatures := values[0], values[1], values[2]
	seconds, err := strconv.ParseUint(timestamp, 10, 63)
	if err != nil || len(timestamp) > 12 {
		return refused("invalid_timestamp", "webhook-timestamp is not a number of seconds")
	}
	if check.now.Sub(time.Unix(int64(seconds), 0)).Abs() > check.tolerance {
		return refused("outside_tolerance", "webhook-timestamp is too far from now")
	}
	content := append([]byte(id+"."+timestamp+"."), body...)
	matched := false
	for _, signature := range webhookSignatures(signatures) {
		for _, key := range keys {
			matched = key.signed(content, signature) || matched // all are tried: time tells nothing
		}
	}
	if !matched {
		return refused("no_matching_signature", "no signature was made with one of the secrets")
	}
	return nil
}

func refused(reason, message string) error { return &WebhookError{Reason: reason, message: message} }

// headerOf finds a header also where its name was not made canonical.
func headerOf(header http.Header, name string) string {
	if value := header.Get(name); value != "" {
		return value
	}
	for other, values := range header {
		if strings.EqualFold(other, name) && len(values) > 0 {
			return values[0]
		}
	}
	return ""
}

type webhookSignature struct {
	version string
	content []byte
}

// webhookSignatures reads "v1,<base64> v1a,<base64>"; what has another form, for example a later version, is skipped.
func webhookSignatures(header string) []webhookSignature {
	var all []webhookSignature
	for _, part := range strings.SplitN(header, " ", mostSignatures+1)[:min(strings.Count(header, " ")+1, mostSignatures)] {
		version, text, _ := strings.Cut(part, ",")
		if content := decodeBase64(text); len(content) > 0 {
			all = append(all, webhookSignature{version, content})
		}
	}
	return all
}

type webhookKey struct {
	secret []byte            // of HMAC-SHA-256
	public ed25519.PublicKey // or of Ed25519
}

func (k webhookKey) signed(content []byte, signature webhookSignature) bool {
	if k.public != nil {
		return signature.version == "v1a" && ed25519.Verify(k.public, content, signature.content)
	}
	mac := hmac.New(sha256.New, k.secret)
	mac.Write(content)
	return signature.version == "v1" && hmac.Equal(mac.Sum(nil), signature.content)
}

// webhookKeys never tells a secret, not even where it is wrong.
func webhookKeys(secrets []string) ([]webhookKey, error) {
	if len(secrets) == 0 {
		return nil, wrong("there are no secrets to check a webhook with")
	}
	keys := make([]webhookKey, len(secrets))
	for i, secret := range secrets {
		public, isPublic := strings.CutPrefix(secret, "whpk_")
		content := decodeBase64(strings.TrimPrefix(public, "whsec_"))
		switch {
		case len(content) == 0:
			return nil, wrong("a secret of a webhook must be whsec_ or whpk_ and base64")
		case isPublic && len(content) != ed25519.PublicKeySize:
			return nil, wrong("a whpk_ key must be 32 bytes in base64")
		case isPublic:
			keys[i].public = content
		default:
			keys[i].secret = content
		}
	}
	return keys, nil
}

func decodeBase64(text string) []byte {
	if strings.ContainsAny(text, "\r\n") {
		return nil // which the library would pass over
	}
	content, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return nil
	}
	return content
}
