/** The colour that lies `amount` (0 to 1) of the way from one to the other; keeps every tone in the palette's family. */
export function mix(from: string, to: string, amount: number): string {
  const [start, end] = [channels(from), channels(to)]
  const mixed = start.map((channel, index) => Math.round(channel + (end[index]! - channel) * amount))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
