package runtime

import "iter"

// members of a JSON object that is known to be valid, name and value as they stand; nothing is copied.
func members(object string) iter.Seq2[string, string] {
	return func(yield func(name, value string) bool) {
		at := skipSpace(object, skipSpace(object, 0)+1)
		for object[at] == '"' {
			name := at
			at = endOfString(object, at)
			value := skipSpace(object, skipSpace(object, at)+1)
			end := endOfValue(object, value)
			if !yield(object[name:at], object[value:end]) {
				return
			}
			if at = skipSpace(object, end); object[at] == ',' {
				at = skipSpace(object, at+1)
			}
		}
	}
}

func skipSpace(text string, at int) int {
	for at < len(text) && (text[at] == ' ' || text[at] == '\t' || text[at] == '\r' || text[at] == '\n') {
		at++
	}
	return at
}

func endOfString(text string, at int) int {
	for at++; text[at] != '"'; at++ {
		if text[at] == '\\' {
			at++
		}
	}
	return at + 1
}

func endOfValue(text string, at int) int {
	depth := 0
	for ; ; at++ {
		switch text[at] {
		case '"':
			at = endOfString(text, at) - 1
		case '{', '[':
			depth++
			continue
		case '}', ']':
			if depth == 0 {
				return at
			}
			depth--
		case ',', ' ', '\t', '\r', '\n':
			if depth == 0 {
				return at
			}
			continue
		default:
			continue
		}
		if depth == 0 {
			return at + 1
		}
	}
}
