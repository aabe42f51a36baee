package runtime

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// settings are the contract's variables.
type settings struct {
	port, metricsPort    int
	service, revision    string
	handler, style       string
	timeout, drain       time.Duration
	concurrency, maxBody int64
	idempotency          string
	idempotencyTTL       time.Duration
	tracesEndpoint       string
	tracesHeaders        map[string]string
	tracesDelay          time.Duration
	logLevel             string
}

var (
	handlerPattern = regexp.MustCompile(`^[A-Za-z_]\w*([./][A-Za-z_]\w*)*\.[A-Za-z_]\w*$`)
	redisPattern   = regexp.MustCompile(`^redis://([^\s/@]*@)?(\[[0-9a-fA-F:.]+\]|[^\s/@:\[\]]+)(:\d{1,5})?(/\d*)?$`)
	secondsPattern = regexp.MustCompile(`^\d{1,9}(\.\d+)?$`)
)

// environment reads variables and keeps what is wrong with them.
type environment struct {
	lookup   func(string) string
	problems []error
}

func (e *environment) get(name, otherwise string) string {
	if value := e.lookup(name); value != "" {
		return value
	}
	return otherwise
}

func (e *environment) refuse(name, value, why string) {
	e.problems = append(e.problems, fmt.Errorf("%s=%s: %s", name, value, why))
}

func (e *environment) count(name, otherwise string, most int64) int64 {
	text := e.get(name, otherwise)
	value, err := strconv.ParseUint(text, 10, 63)
	if err != nil || int64(value) > most {
		e.refuse(name, text, fmt.Sprintf("must be a whole number, 0 to %d", most))
	}
	return int64(value)
}

func (e *environment) seconds(name, otherwise string, zero bool) time.Duration {
	text := e.get(name, otherwise)
	value, err := strconv.ParseFloat(text, 64)
	if !secondsPattern.MatchString(text) || err != nil || (value == 0 && !zero) {
		e.refuse(name, text, "must be a number of seconds")
	}
	return time.Duration(value * float64(time.Second))
}

func (e *environment) oneOf(name string, words ...string) string {
	text := e.get(name, words[0])
	for _, word := range words {
		if text == word {
			return text
		}
	}
	e.refuse(name, text, "must be one of "+strings.Join(words, ", "))
	return text
}

func (e *environment) url(name string) string {
	text := e.get(name, "")
	address, err := url.Parse(text)
	if text != "" && (err != nil || (address.Scheme != "http" && address.Scheme != "https") || address.Host == "") {
		e.refuse(name, text, "must be an http or https URL")
	}
	return text
}

func (e *environment) pairs(name string) map[string]string {
	pairs := make(map[string]string)
	text := e.get(name, "")
	if text == "" {
		return pairs
	}
	for pair := range strings.SplitSeq(text, ",") {
		key, value, found := strings.Cut(strings.TrimSpace(pair), "=")
		decoded, err := url.PathUnescape(strings.TrimSpace(value))
		if !found || err != nil || strings.TrimSpace(key) == "" {
			e.refuse(name, text, "must be name=value, separated by commas")
			return pairs
		}
		pairs[strings.TrimSpace(key)] = decoded
	}
	return pairs
}

// readSettings reads the environment; its error names every variable that cannot be read.
func readSettings(lookup func(string) string) (settings, error) {
	env := &environment{lookup: lookup}
	traces := env.url("OTEL_EXPORTER_OTLP_ENDPOINT")
	if traces != "" {
		traces = strings.TrimRight(traces, "/") + "/v1/traces"
	}
	if own := env.url("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"); own != "" {
		traces = own
	}
	read := settings{
		port:           int(env.count("PORT", "8080", 65535)),
		metricsPort:    int(env.count("METRICS_PORT", "9090", 65535)),
		service:        env.get("K_SERVICE", "function"),
		revision:       env.get("K_REVISION", ""),
		handler:        env.get("FUNCTION_HANDLER", "main.handler"),
		style:          env.oneOf("FUNCTION_STYLE", "event", "http"),
		timeout:        env.seconds("FUNCTION_TIMEOUT_SECONDS", "300", false),
		concurrency:    env.count("FUNCTION_CONCURRENCY", "0", 1<<53),
		maxBody:        env.count("FUNCTION_MAX_BODY_BYTES", "6291456", 1<<53),
		drain:          env.seconds("FUNCTION_DRAIN_SECONDS", "30", true),
		idempotency:    env.get("FUNCTION_IDEMPOTENCY", "memory"),
		idempotencyTTL: env.seconds("FUNCTION_IDEMPOTENCY_TTL_SECONDS", "86400", false),
		tracesEndpoint: traces,
		tracesHeaders:  env.pairs("OTEL_EXPORTER_OTLP_HEADERS"),
		tracesDelay:    time.Duration(env.count("OTEL_BSP_SCHEDULE_DELAY", "5000", 1<<31)) * time.Millisecond,
		logLevel:       env.oneOf("LOG_LEVEL", "info", "debug", "warn", "error"),
	}
	if !handlerPattern.MatchString(read.handler) {
		env.refuse("FUNCTION_HANDLER", read.handler, "must be module.function")
	}
	if i := read.idempotency; i != "memory" && i != "off" && !redisPattern.MatchString(i) {
		env.refuse("FUNCTION_IDEMPOTENCY", i, "must be memory, off or redis://[user:password@]host[:port][/db]")
	}
	return read, errors.Join(env.problems...)
}
