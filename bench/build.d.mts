export const ROOT: string
export function buildLibrary(): Promise<string>
export function loadInside(): Promise<unknown>
