package relayos

// streamFrame is what the server sends: all members that one of its frames has.
type streamFrame struct {
	Decoded
	Type         string
	Subscription string
	lastEventID  Opt[string]
	oldest       Opt[string]
	event        Event
	problem      *Problem
}

func (f *streamFrame) member(name string, d *decoder) bool {
	switch name {
	case "type":
		text(d, &f.Type)
	case "subscription":
		text(d, &f.Subscription)
	case "last_event_id":
		optional(d, &f.lastEventID, text)
	case "oldest":
		optional(d, &f.oldest, text)
	case "event":
		decodeEvent(d, &f.event)
	case "problem":
		pointer(d, &f.problem)
	default:
		return false
	}
	return true
}
