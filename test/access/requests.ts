import 'reflect-metadata';
import { type Permission, permissionOf, PERMISSIONS } from '@kallelse/access';
import { newId } from '@kallelse/platform';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod, type Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Agent, Response } from 'supertest';
import { routesOf as handlersOf } from '../../apps/api/src/http/routes.js';
import type { Clinic } from '../support/clinic.js';
import { filledIn, idFieldsOf } from './forms.js';
import { firstWords, NEVER_ENDS } from '../support/never-ends.js';

type Form = new () => object;
type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';

/** One place in one request where an id stands. */
export interface Place {
  readonly part: 'path' | 'query' | 'body';
  readonly path: readonly string[];
}

/** A route as its code declares it: what the document says of it, and the forms it reads. */
export interface Asked {
  readonly method: Method;
  readonly path: string;
  readonly permission: Permission | undefined;
  readonly handler: object;
  readonly places: readonly Place[];
  readonly query: Form | undefined;
  readonly body: Form | undefined;
}

interface Argument {
  readonly data?: string;
  readonly index: number;
}

const BODY = 3;
const QUERY = 4;
const ID_NAME = /(^id|Id)$/;

/** Every route, and where it takes an id. A colleague's new one is among them as soon as it exists. */
export function routesOf(clinic: Clinic): Asked[] {
  const { app } = clinic.api;
  const routes = handlersOf(app.get(DiscoveryService), app.get(MetadataScanner));
  return routes.map(({ handler, prototype, name }) => {
    const path = `/api/${String(Reflect.getMetadata(PATH_METADATA, prototype.constructor))}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`;
    const query = formOf(prototype, name, QUERY);
    const body = formOf(prototype, name, BODY);
    return {
      method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]?.toLowerCase() as Method,
      path: path.replace(/\/+/g, '/').replace(/\/$/, ''),
      permission: permissionOf(handler),
      handler,
      query,
      body,
      places: [...inPath(path), ...inForm('query', query), ...inBareQuery(prototype, name), ...inForm('body', body)],
    };
  });
}

function argumentsOf(prototype: object, name: string, kind: number): Argument[] {
  const all = (Reflect.getMetadata(ROUTE_ARGS_METADATA, prototype.constructor, name) ?? {}) as Record<string, Argument>;
  return Object.entries(all)
    .filter(([key]) => Number(key.split(':')[0]) === kind)
    .map(([, argument]) => argument);
}

function formOf(prototype: object, name: string, kind: number): Form | undefined {
  const whole = argumentsOf(prototype, name, kind).find(({ data }) => data === undefined);
  const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as Type[];
  const form = whole && types[whole.index];
  return form && (form as unknown) !== Object ? (form as Form) : undefined;
}

const inPath = (path: string): Place[] =>
  [...path.matchAll(/:(\w+)/g)]
    .filter(([, name = '']) => ID_NAME.test(name))
    .map(([, name = '']) => ({ part: 'path', path: [name] }));

const inForm = (part: 'query' | 'body', form: Form | undefined): Place[] =>
  form ? idFieldsOf(form).map(({ path }) => ({ part, path })) : [];

const inBareQuery = (prototype: object, name: string): Place[] =>
  argumentsOf(prototype, name, QUERY)
    .filter(({ data }) => data !== undefined && ID_NAME.test(data))
    .map(({ data = '' }) => ({ part: 'query', path: [data] }));

/** Sends the request with the ids that `idFor` gives, and everything else as its form wants it. */
export function send(agent: Agent, asked: Asked, idFor: (place: Place) => string): Promise<Response> {
  const { method, path, query, body } = asked;
  const at = (part: Place['part']) => (within: readonly string[]) => idFor({ part, path: within });
  const url = path.replace(/:(\w+)/g, (_whole, name: string) => (ID_NAME.test(name) ? at('path')([name]) : 'alloptik'));
  const asking = agent[method](url).set('Idempotency-Key', newId());
  if (NEVER_ENDS.has(path)) asking.parse(firstWords);
  const bare = asked.places.filter(({ part }) => part === 'query' && query === undefined);
  const parameters = query
    ? (filledIn(query, at('query')) as Record<string, unknown>)
    : Object.fromEntries(bare.map((place) => [place.path[0] ?? '', idFor(place)]));
  const sent = asking.query(Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)));
  return method === 'get' ? sent : sent.send(body ? filledIn(body, at('body')) : {});
}

export const nameOf = ({ method, path }: Asked): string => `${method.toUpperCase()} ${path}`;

export const actorOf = ({ permission }: Asked) => permission && PERMISSIONS[permission].actor;
