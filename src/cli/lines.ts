/** Where an offset stands: line and column, both from 1; the column in UTF-16 units. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

/** Finds lines and columns in a text; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineFinder(text: string): (offset: number) => LinePlace {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle] <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low] + 1 }
  }
}
