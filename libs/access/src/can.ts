import 'reflect-metadata';
import type { Permission } from './permissions.js';

const CAN = 'kallelse:can';
const PUBLIC = 'kallelse:public';

/** The one permission a route asks for; it decides the purpose, and thereby what the database opens. */
export function Can(permission: Permission): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(CAN, permission, descriptor.value as object);
  };
}

/** A route that touches no personal data, and why that is so. */
export function Public(reason: string): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(PUBLIC, reason, descriptor.value as object);
  };
}

export const permissionOf = (handler: object): Permission | undefined =>
  Reflect.getMetadata(CAN, handler) as Permission | undefined;

export const publicReasonOf = (handler: object): string | undefined =>
  Reflect.getMetadata(PUBLIC, handler) as string | undefined;
