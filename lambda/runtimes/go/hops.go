package runtime

import (
	"fmt"
	"strconv"
)

// hopsAttribute is an extension of a reply: how many functions have answered one another until then.
const hopsAttribute = "functionhops"

// maxHops is how many answers to answers there may be.
const maxHops = 16

// hopsAfter gives the hops of the reply to an event, and a failure when it came too far.
func hopsAfter(event *Event) (int, *failure) {
	text := fmt.Sprint(event.Extensions[hopsAttribute])
	hops, err := strconv.ParseUint(text, 10, 32)
	if err != nil {
		return 1, nil
	}
	if hops < maxHops {
		return int(hops) + 1, nil
	}
	message := fmt.Sprintf("%d functions have answered one another: events go in a circle", maxHops)
	return 0, &failure{status: 508, reason: "LoopDetected", message: message}
}
