import { Module } from '@nestjs/common';
import { Analyses } from './analyses.js';
import { AssignmentReviews } from './assignment-reviews.js';
import { Assignments } from './assignments.js';
import { Employees } from './employees.js';
import { AccessRulesOfProvider } from './rules.js';

@Module({
  providers: [
    Employees,
    Assignments,
    Analyses,
    AccessRulesOfProvider,
    {
      provide: AssignmentReviews,
      inject: [Assignments],
      useFactory: (assignments: Assignments) => new AssignmentReviews(assignments),
    },
  ],
  exports: [Employees, Assignments, Analyses, AssignmentReviews, AccessRulesOfProvider],
})
export class StaffModule {}
