import 'reflect-metadata';

const OUTSIDE = 'kallelse:outside-transaction';

/** For a route that talks to another host, or serves no data: it opens its transactions itself, around what needs one. */
export function OutsideTransaction(): MethodDecorator {
  return (_prototype, _name, descriptor) => {
    Reflect.defineMetadata(OUTSIDE, true, descriptor.value as object);
  };
}

OutsideTransaction.marks = (handler: object): boolean => Reflect.getMetadata(OUTSIDE, handler) === true;
