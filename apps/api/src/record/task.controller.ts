import { Can, Tasks } from '@kallelse/access';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DoneTaskDto, FinishTaskDto, TaskDto } from './record.dto.js';

@ApiTags('task')
@Controller('tasks')
export class TaskController {
  constructor(private readonly tasks: Tasks) {}

  @Get()
  @Can('task:work')
  @ApiOkResponse({
    type: [TaskDto],
    description: 'what one’s own role at one’s own unit has to look into, most urgent first',
  })
  open(): Promise<TaskDto[]> {
    return this.tasks.open();
  }

  @Post(':id/done')
  @Can('task:work')
  @ApiCreatedResponse({
    type: DoneTaskDto,
    description: 'a task that was done before keeps the time and the note it has',
  })
  @ApiNotFoundResponse({ description: 'not-found' })
  finish(@Param('id', ParseUUIDPipe) id: string, @Body() { note }: FinishTaskDto): Promise<DoneTaskDto> {
    return this.tasks.finish(id, note);
  }
}
