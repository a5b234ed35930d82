import { ApiProblem, problemOf } from './problem.js';

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Lets the browser finish the request although the page is being left. */
  keepalive?: boolean;
}

/** One way to the api for both entries. It answers with the body, undefined for 204, or throws an ApiProblem. */
export async function api<T>(path: string, { method = 'GET', body, headers, ...rest }: ApiRequest = {}): Promise<T> {
  const response = await reach(`/api${path}`, {
    ...rest,
    method,
    headers: { accept: 'application/json', ...(body === undefined ? {} : JSON_BODY), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

const JSON_BODY = { 'content-type': 'application/json' };

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'same-origin', ...request });
  } catch (error) {
    if (request.signal?.aborted) {
      throw error;
    }
    throw new ApiProblem('network', 0);
  }
}
