// Source: API.md 3. The server escapes slashes, and its hash is over the escaped text.
export const encodeJson = (value: unknown): string => JSON.stringify(value).replace(/\//g, '\\/');
