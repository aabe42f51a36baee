package runtime

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const (
	redisTimeout  = 2 * time.Second
	redisIdleConn = 16
)

// redisClient speaks the part of Redis's protocol that is needed here (RESP 2), one command at a time a connection.
type redisClient struct {
	address string
	hello   [][]string
	idle    chan *redisConn
}

type redisConn struct {
	net.Conn
	reader *bufio.Reader
}

// redisError is an answer of Redis; the connection is still good.
type redisError string

func (e redisError) Error() string { return string(e) }

func newRedisClient(text string) (*redisClient, error) {
	address, err := url.Parse(text)
	if err != nil {
		return nil, err
	}
	port := address.Port()
	if port == "" {
		port = "6379"
	}
	client := &redisClient{
		address: net.JoinHostPort(address.Hostname(), port),
		idle:    make(chan *redisConn, redisIdleConn),
	}
	if password, has := address.User.Password(); has {
		auth := []string{"AUTH", address.User.Username(), password}
		if auth[1] == "" {
			auth = []string{"AUTH", password}
		}
		client.hello = append(client.hello, auth)
	}
	if db := strings.Trim(address.Path, "/"); db != "" {
		client.hello = append(client.hello, []string{"SELECT", db})
	}
	return client, nil
}

// call sends one command; nil is Redis's nil. Every error is errUnavailable.
func (c *redisClient) call(ctx context.Context, words ...string) ([]byte, error) {
	conn, reused, err := c.take(ctx)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	answer, err := conn.call(words)
	if reused && err != nil && !isRedisError(err) {
		// The server may have closed it while it was idle; commands here may be sent twice.
		_ = conn.Close()
		if conn, err = c.dial(ctx); err != nil {
			return nil, fmt.Errorf("%w: %w", errUnavailable, err)
		}
		answer, err = conn.call(words)
	}
	c.give(conn, err)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errUnavailable, err)
	}
	return answer, nil
}

func (c *redisClient) take(ctx context.Context) (conn *redisConn, reused bool, err error) {
	select {
	case conn := <-c.idle:
		return conn, true, nil
	default:
		conn, err := c.dial(ctx)
		return conn, false, err
	}
}

func (c *redisClient) give(conn *redisConn, err error) {
	if err == nil || isRedisError(err) {
		select {
		case c.idle <- conn:
			return
		default:
		}
	}
	_ = conn.Close()
}

func (c *redisClient) dial(ctx context.Context) (*redisConn, error) {
	dialer := net.Dialer{Timeout: redisTimeout}
	plain, err := dialer.DialContext(ctx, "tcp", c.address)
	if err != nil {
		return nil, err
	}
	conn := &redisConn{plain, bufio.NewReader(plain)}
	for _, words := range c.hello {
		if _, err := conn.call(words); err != nil {
			_ = conn.Close()
			return nil, err
		}
	}
	return conn, nil
}

func (c *redisConn) call(words []string) ([]byte, error) {
	if err := c.SetDeadline(time.Now().Add(redisTimeout)); err != nil {
		return nil, err
	}
	command := fmt.Appendf(nil, "*%d\r\n", len(words))
	for _, word := range words {
		command = fmt.Appendf(command, "$%d\r\n%s\r\n", len(word), word)
	}
	if _, err := c.Write(command); err != nil {
		return nil, err
	}
	return c.read()
}

func (c *redisConn) read() ([]byte, error) {
	line, err := c.reader.ReadString('\n')
	if err != nil || len(line) < 3 {
		return nil, errors.Join(err, io.ErrUnexpectedEOF)
	}
	kind, rest := line[0], line[1:len(line)-2]
	switch kind {
	case '+', ':':
		return []byte(rest), nil
	case '-':
		return nil, redisError(rest)
	case '$':
		length, err := strconv.Atoi(rest)
		if err != nil || length < 0 {
			return nil, err
		}
		bulk := make([]byte, length+2)
		_, err = io.ReadFull(c.reader, bulk)
		return bulk[:length], err
	}
	return nil, fmt.Errorf("unexpected answer %q", line)
}

func isRedisError(err error) bool {
	_, is := err.(redisError)
	return is
}
