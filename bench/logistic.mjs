/**
 * Logistic regression over rows of a kind (`type`) with features (words) and `right`, by Newton's method. Every kind has a
 * weight of its own; all others are drawn to 0, so that what was seen seldom says little.
 *
 * What was developed on is right more often than what was not. A row that is `developed` shares in weights for just
 * that, one for all kinds and one for each, which `predict` leaves out: it tells of articles that nobody has seen.
 */
const SELDOM = 4
const PENALTY = 12
/** Of the weights for what was developed on: all kinds gain about as much. */
const DEVELOPED = { ofAll: 0.1, ofKind: 8 }
const ROUNDS = 12

export function fitWeights(rows) {
  const penalties = []
  const places = new Map()
  const place = (name, penalty) => {
    if (!places.has(name)) places.set(name, penalties.push(penalty) - 1)
  }
  const counts = new Map()
  for (const row of rows) {
    place(row.type, 0)
    for (const name of namesOf(row)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  for (const [name, count] of counts) if (count >= SELDOM) place(name, PENALTY)
  const kinds = [...places.keys()].filter(name => !name.includes(' '))
  place('developed', DEVELOPED.ofAll)
  for (const type of kinds) place(`developed ${type}`, DEVELOPED.ofKind)

  const indices = row =>
    [row.type, ...namesOf(row), ...(row.developed ? ['developed', `developed ${row.type}`] : [])]
      .map(name => places.get(name))
      .filter(at => at !== undefined)
  const cases = rows.map(row => ({ at: indices(row), right: Number(row.right), weight: 1 }))
  // one right and one wrong half more than were seen: a kind that is always right is not certain
  for (const type of kinds) for (const right of [0, 1]) cases.push({ at: [places.get(type)], right, weight: 0.5 })

  const weights = new Float64Array(penalties.length)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(cases, weights, penalties)
    for (let i = 0; i < weights.length; i++) weights[i] += step[i]
  }
  return new Map([...places].map(([name, at]) => [name, weights[at]]))
}

export function predict(weights, row) {
  let sum = weights.get(row.type) ?? 0
  for (const name of namesOf(row)) sum += weights.get(name) ?? 0
  return Math.min(0.99, Math.max(0.05, Math.round(100 / (1 + Math.exp(-sum))) / 100))
}

const namesOf = ({ type, features }) => features.map(one => `${type} ${one}`)

function newtonStep(cases, weights, penalties) {
  const size = weights.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  for (let i = 0; i < size; i++) {
    gradient[i] = -penalties[i] * weights[i]
    hessian[i][i] = penalties[i]
  }
  for (const { at, right, weight } of cases) {
    let sum = 0
    for (const i of at) sum += weights[i]
    const p = 1 / (1 + Math.exp(-sum))
    for (const i of at) {
      gradient[i] += weight * (right - p)
      for (const j of at) hessian[i][j] += weight * p * (1 - p)
    }
  }
  return solve(hessian, gradient)
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const size = vector.length
  const rows = matrix.map((row, i) => [...row, vector[i]])
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    const value = rows[column][column] || 1e-9
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i][column] / value
      if (factor) for (let j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j]
    }
  }
  const result = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i][size]
    for (let j = i + 1; j < size; j++) sum -= rows[i][j] * result[j]
    result[i] = sum / (rows[i][i] || 1e-9)
  }
  return result
}
