/** @file What the server is asked. */

/** The server said no, or nothing; the message is for people. */
export class AskFailed extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new AskFailed(body.error ?? `the server answered ${response.status}`, response.status);
  }
  return body;
}

async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    throw new AskFailed('the server does not answer', 0);
  }
  return answer(response);
}

/** A path with those of the parameters that have a value. */
export function withQuery(path, parameters) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') {
      query.set(key, value);
    }
  }
  return query.size ? `${path}?${query}` : path;
}

export function ask(path, parameters, signal) {
  return send(withQuery(path, parameters), { signal, headers: { Accept: 'application/json' } });
}

export function tell(path, body) {
  return send(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  });
}
