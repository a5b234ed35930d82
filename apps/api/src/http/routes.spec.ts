import { Can, Public } from '@kallelse/access';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { assertRoutesDeclared, routesOf } from './routes.js';

@Controller('visits')
class VisitController {
  @Get()
  @Can('booking:read')
  declared(): void {}

  @Get('forgotten')
  forgotten(): void {}

  @Get('both')
  @Can('booking:read')
  @Public('cannot be both')
  both(): void {}

  notARoute(): void {}
}

@Module({ imports: [DiscoveryModule], controllers: [VisitController] })
class HouseModule {}

describe('the start of the api', () => {
  it('is refused by a route that does not say its part, and names each', async () => {
    const house = await Test.createTestingModule({ imports: [HouseModule] }).compile();
    const routes = routesOf(house.get(DiscoveryService), house.get(MetadataScanner));

    expect(routes.map(({ name }) => name)).toEqual(['declared', 'forgotten', 'both']);
    expect(() => assertRoutesDeclared(routes)).toThrow('VisitController.forgotten, VisitController.both');
    expect(() => assertRoutesDeclared(routes.slice(0, 1))).not.toThrow();
  });
});
