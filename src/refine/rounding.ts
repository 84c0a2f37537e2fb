/** Is the coarse figure the fine one, rounded to its digits: 5.1 of 5.13? One digit alone says too little. */
export function roundsTo(fine: number, coarse: number): boolean {
  const digits = String(coarse)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
  return digits >= 2 && Number(fine.toPrecision(digits)) === coarse
}
