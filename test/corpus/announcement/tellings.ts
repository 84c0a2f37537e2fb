import { factsOf } from '../facts.js'

const names = (value: unknown): string => (value as string[]).join(' + ')

/**
 * The announcements of a text, a line each: the event, its status (and certainty where not `stated`), then who does it to
 * what, with or from whom: `acquisition announced: Northwind > Lumenpay < Fabrikam, 40000000 USD`.
 */
export function tellings(text: string, events?: readonly string[]): string[] {
  return factsOf('announcement', text)
    .filter(({ event }) => !events || events.includes(String(event)))
    .map(fact => {
      const { event, status, certainty, actors, objects, counterparties, amount, places, people } = fact
      const told = `${event} ${status}${certainty === 'stated' ? '' : ` ${certainty}`}: ${names(actors)}`
      const parts = [
        names(objects) && ` > ${names(objects)}`,
        names(counterparties) && ` < ${names(counterparties)}`,
        names(places) && ` in ${names(places)}`,
        amount ? `, ${amount}` : '',
        people === null ? '' : `, ${people} people`,
      ]
      return told + parts.join('')
    })
}
