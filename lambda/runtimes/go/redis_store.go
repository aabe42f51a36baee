package runtime

import (
	"context"
	"encoding/json"
	"fmt"
	"strconv"
	"time"
)

const forgetScript = "if redis.call('get',KEYS[1])==ARGV[1] then return redis.call('del',KEYS[1]) end return 0"

// redisStore has the keys and values of the contract, so runtimes of all languages share them.
type redisStore struct {
	client      *redisClient
	prefix      string
	busyFor     time.Duration
	rememberFor time.Duration
}

func newRedisStore(s *settings) (*redisStore, error) {
	client, err := newRedisClient(s.idempotency)
	return &redisStore{client, "function:" + s.service + ":", s.timeout + 10*time.Second, s.idempotencyTTL}, err
}

func milliseconds(d time.Duration) string {
	return strconv.FormatInt(max(1, d.Milliseconds()), 10)
}

func (r *redisStore) claim(ctx context.Context, source, id string) (claim, error) {
	key := fmt.Sprintf("%s%x", r.prefix, digestOf(source, id))
	token := "p:" + randomHex(16)
	for {
		taken, err := r.client.call(ctx, "SET", key, token, "NX", "PX", milliseconds(r.busyFor))
		if err != nil || taken != nil {
			return claim{key: key, token: token}, err
		}
		value, err := r.client.call(ctx, "GET", key)
		if err != nil {
			return claim{}, err
		}
		if len(value) > 0 {
			return parseClaim(value)
		}
	}
}

func parseClaim(value []byte) (claim, error) {
	if value[0] != 'd' {
		return claim{state: claimBusy}, nil
	}
	found := claim{state: claimDone}
	if len(value) == 1 {
		return found, nil
	}
	found.reply = &reply{}
	return found, json.Unmarshal(value[1:], found.reply)
}

func (r *redisStore) done(ctx context.Context, taken claim, answer *reply) error {
	if answer != nil && len(answer.Body) > maxReplyKept {
		return r.forget(ctx, taken)
	}
	value := []byte("d")
	if answer != nil {
		document, err := toJSON(answer)
		if err != nil {
			return err
		}
		value = append(value, document...)
	}
	_, err := r.client.call(ctx, "SET", taken.key, string(value), "PX", milliseconds(r.rememberFor))
	return err
}

func (r *redisStore) forget(ctx context.Context, taken claim) error {
	_, err := r.client.call(ctx, "EVAL", forgetScript, "1", taken.key, taken.token)
	return err
}
