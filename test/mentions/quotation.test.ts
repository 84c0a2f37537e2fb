import { findQuotes } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'

const quotes = (text: string) => findQuotes(text).map(quote => quote.text)

describe('findQuotes', () => {
  it.each([
    ['straight', 'She said, "We are hiring again," and left.', ['We are hiring again,']],
    ['curly', 'She said, “We are hiring again,” and left.', ['We are hiring again,']],
    ['low-high', 'She said, „We are hiring again“ and left.', ['We are hiring again']],
    ['angle', 'She said, «We are hiring again» and left.', ['We are hiring again']],
    ['single curly', 'She said, ‘We don’t hire again,’ and left.', ['We don’t hire again,']],
    ['single straight', "'We don't hire again,' she said.", ["We don't hire again,"]],
    ['single after a colon', "She said: 'The users' data is safe.'", ["The users' data is safe."]],
    ['nested', '“He told me ‘never again’ twice,” she said.', ['He told me ‘never again’ twice,']],
    ['nested the British way', '‘He told me “never again” twice,’ she said.', ['He told me “never again” twice,']],
    ['run together with the verb', '"We found a fault in it,"warns Doe.', ['We found a fault in it,']],
    ['run together with the sentence', 'Sales fell.“It is a taste of more,”warns Doe.', ['It is a taste of more,']],
    ['two in a sentence', 'It is "fast" and "cheap".', ['fast', 'cheap']],
    ['after a dash', 'The plan—“less is more”—failed.', ['less is more']],
    ['with dollars', 'They pay “$5 a month” now.', ['$5 a month']],
  ])('reads %s marks', (_name, text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  it.each([
    ['a decade', "The '90s were kind to users' wallets."],
    ['clipped words', "Rock 'n' roll 'til dawn."],
    ['inches', 'A 6.1" display and a 27" monitor.'],
    ['possessives', "The users' data and the firms' servers."],
    ['a lone opening mark', 'He said “we go on. Then nothing followed.'],
    ['a lone closing mark', 'He said we go on.” Then nothing followed.'],
    ['contractions', "It isn't what we'd hoped, y'all."],
  ])('takes %s for no quotation', (_name, text) => {
    expect(quotes(text)).toEqual([])
  })

  it('keeps inches apart from the marks around them', () => {
    expect(quotes('"The 27" monitor sells best," she said.')).toEqual(['The 27" monitor sells best,'])
  })

  it('joins no paragraphs, but reads a quotation that goes on in the next', () => {
    const text = '“We will close the plant this year.\n\n“It was a hard choice,” Doe said.'
    expect(quotes(text)).toEqual(['We will close the plant this year.', 'It was a hard choice,'])
  })

  it('lets a lone mark swallow neither the paragraph nor the next quotation', () => {
    const text = 'He called it “an odd plan and left.\n\nNobody followed. “We stay here,” she said.'
    expect(quotes(text)).toEqual(['We stay here,'])
    expect(quotes('An “odd plan and a “real one” came.')).toEqual(['real one'])
  })

  it('reads paragraphs that were run together at the repeated mark', () => {
    expect(quotes('Doe added: "We like it here. "And we will stay here." She left.')).toEqual([
      'We like it here.',
      'And we will stay here.',
    ])
  })

  it('gives places in the text', () => {
    const text = 'Oddly, “we stay” won.'
    expect(findQuotes(text)).toEqual([
      { text: 'we stay', span: { source: 'body', start: 8, end: 15, text: 'we stay' } },
    ])
  })

  it('stays linear on a text of marks', () => {
    const started = performance.now()
    for (const mark of ['"', '“', "'", '‘', '’', '" ', ' "', ' “a', " 'a", "s' "]) findQuotes(mark.repeat(20_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
