/** The article as a writer of Markdown has it. */
export function toMarkdown({ title, publishedAt, author, blocks }) {
  const parts = [
    `---\ntitle: "${title.replaceAll('"', "'")}"\nauthor: ${author}\ndate: ${publishedAt}\n---`,
    `# ${title}`,
  ]
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') parts.push(`## ${block.text}`)
    else if (block.kind === 'list') parts.push(block.items.map(item => `- ${item}`).join('\n'))
    else if (block.kind === 'post') parts.push(`> ${block.text}\n>\n> ${block.by}`)
    else
      parts.push(
        marked(
          block.text,
          i,
          (word, url) => `[${word}](${url})`,
          word => `**${word}**`,
        ),
      )
  })
  return parts.join('\n\n') + '\n'
}

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&#8217;')

/** The article as a whole news page: metadata, navigation, scripts, related stories and a footer around its body. */
export function toHtml({ title, publishedAt, author, blocks }) {
  const body = blocks.map((block, i) => {
    if (block.kind === 'heading') return `<h2 class="entry-subhead">${escaped(block.text)}</h2>`
    if (block.kind === 'list') return `<ul>\n${block.items.map(item => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`
    if (block.kind === 'post')
      return `<blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">${escaped(block.text)}</p>${escaped(block.by)}</blockquote>`
    return `<p class="wp-block-paragraph">${marked(
      escaped(block.text),
      i,
      (word, url) => `<a href="${url}" rel="noopener">${word}</a>`,
      word => `<strong>${word}</strong>`,
    )}</p>`
  })
  const metadata = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: publishedAt,
    author: { '@type': 'Person', name: author },
  })
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"><title>${escaped(title)} | The Daily Ledger</title>
<meta property="og:title" content="${escaped(title)}"><meta property="article:published_time" content="${publishedAt}">
<script type="application/ld+json">${metadata.replaceAll('<', '\\u003c')}</script>
<style>${STYLE}</style><script>${SCRIPT}</script>
</head>
<body class="single-post">
<header class="site-header"><nav><ul>${LINKS}</ul></nav></header>
<main><article class="post">
<h1 class="entry-title">${escaped(title)}</h1>
<div class="byline">By <a href="/author">${escaped(author)}</a> <time datetime="${publishedAt}">${publishedAt}</time></div>
<div class="entry-content">
${body.join('\n')}
</div>
</article>
<aside class="related"><h3>Related stories</h3><ul>${LINKS}</ul></aside></main>
<footer class="site-footer"><ul>${LINKS}</ul><p>&copy; The Daily Ledger. All rights reserved.</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`
}

const STYLE = Array.from({ length: 40 }, (_, i) => `.block-${i}{margin:0 auto;padding:${i}px;color:#12${i}3}`).join('')
const SCRIPT = Array.from(
  { length: 40 },
  (_, i) => `window.layer=window.layer||[];layer.push({slot:${i},size:[300,250]});`,
).join('')
const LINKS = Array.from(
  { length: 14 },
  (_, i) => `<li class="menu-item"><a href="/section/${i}">Section ${i}</a></li>`,
).join('')

/** Every paragraph has a link, every third a strong word. */
function marked(text, i, link, strong) {
  const words = text.split(' ')
  const at = 3 + (i % 5)
  if (words.length > at + 6) {
    words[at] = link(words[at], `https://example.com/story/${i}`)
    if (i % 3 === 0) words[at + 4] = strong(words[at + 4])
  }
  return words.join(' ')
}
