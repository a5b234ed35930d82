import { permissionOf, publicReasonOf } from '@kallelse/access';
import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';

export interface Route {
  readonly controller: string;
  readonly name: string;
  readonly handler: (...args: unknown[]) => unknown;
  readonly prototype: object;
}

/** Every handler of every controller. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner): Route[] {
  return discovery.getControllers().flatMap(({ metatype }) => {
    const prototype = (metatype as Type).prototype as Record<string, Route['handler']>;
    return scanner
      .getAllMethodNames(prototype)
      .map((name) => ({
        controller: (metatype as Type).name,
        name,
        handler: prototype[name] as Route['handler'],
        prototype,
      }))
      .filter(
        ({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler) && Reflect.hasMetadata(METHOD_METADATA, handler),
      );
  });
}

/** A route says exactly one of @Can and @Public; otherwise the app does not start, and each sinner is named. */
export function assertRoutesDeclared(routes: readonly Route[]): void {
  const undeclared = routes.filter(
    ({ handler }) => (permissionOf(handler) === undefined) === (publicReasonOf(handler) === undefined),
  );
  if (undeclared.length > 0) {
    const named = undeclared.map(({ controller, name }) => `${controller}.${name}`).join(', ');
    throw new Error(`These routes must say either @Can or @Public: ${named}`);
  }
}
