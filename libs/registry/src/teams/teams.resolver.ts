import { Allow, CurrentActor, type Actor } from '@muster/identity';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MutualAid } from './mutual-aid.service.ts';
import { TeamBook } from './team-book.service.ts';
import { TeamRoster } from './team-roster.service.ts';
import { AgreeAidResult, EndAidResult, EndPlaceResult, MyTeam, RecordTeamResult, Team, TeamInput, TeamMember, TeamPlaceInput, TeamPlaceResult } from './team.types.ts';
import { Teams } from './teams.service.ts';

const TEAM = { type: () => ID } as const;
const LAST_DAY = { type: () => String, nullable: true, description: 'YYYY-MM-DD; left out: without end' } as const;

/** Standing teams. What they are, all staff see; who is in them, who may see the people. */
@Resolver(() => Team)
export class TeamsResolver {
  constructor(private readonly book: TeamBook, private readonly list: Teams, private readonly roster: TeamRoster, private readonly aid: MutualAid) {}

  @Query(() => [Team], { description: 'Every standing team, also past ones; those of the whole country first' })
  @Allow('organisation:read')
  teams(): Promise<Team[]> {
    return this.book.list();
  }

  @Query(() => Team, { nullable: true })
  @Allow('organisation:read')
  team(@Args('id', TEAM) id: string): Promise<Team | null> {
    return this.book.get(id);
  }

  @Query(() => [MyTeam], { description: 'My own places in teams, the newest first' })
  @Allow('me:read')
  myTeams(@CurrentActor() actor: Actor): Promise<MyTeam[]> {
    return this.book.mine(actor);
  }

  @ResolveField(() => [TeamMember], { nullable: true, description: 'Lead, deputy, then the others, past and future ones too; those whom the caller may see' })
  @Allow('expert:read')
  members(@Parent() team: Team, @Context() context: object, @CurrentActor() actor: Actor): Promise<TeamMember[]> {
    return this.book.members(context, actor).load(team.id);
  }

  @Mutation(() => RecordTeamResult, { description: 'Records a team, or changes one' })
  @Allow('team:update')
  recordTeam(@Args('input') input: TeamInput, @CurrentActor() actor: Actor): Promise<typeof RecordTeamResult> {
    return this.list.record(actor, input);
  }

  @Mutation(() => TeamPlaceResult, { description: 'Gives somebody a place in a team' })
  @Allow('team:update')
  giveTeamPlace(@Args('input') input: TeamPlaceInput, @CurrentActor() actor: Actor): Promise<typeof TeamPlaceResult> {
    return this.roster.give(actor, input);
  }

  @Mutation(() => EndPlaceResult, { description: "Says which day is somebody's last in a team" })
  @Allow('team:update')
  endTeamPlace(@Args('teamId', TEAM) teamId: string, @Args('expertId', TEAM) expertId: string, @Args('lastDay') lastDay: string, @CurrentActor() actor: Actor): Promise<typeof EndPlaceResult> {
    return this.roster.end(actor, teamId, expertId, lastDay);
  }

  @Mutation(() => AgreeAidResult, { description: 'Two teams help each other for a time' })
  @Allow('team:update')
  agreeMutualAid(
    @Args('teamId', TEAM) teamId: string, @Args('partnerId', TEAM) partnerId: string, @Args('fromOn', { description: 'YYYY-MM-DD' }) fromOn: string,
    @Args('untilOn', LAST_DAY) untilOn: string | null, @CurrentActor() actor: Actor,
  ): Promise<typeof AgreeAidResult> {
    return this.aid.agree(actor, teamId, partnerId, { fromOn, untilOn: untilOn ?? null });
  }

  @Mutation(() => EndAidResult, { description: 'Says which day is the last of a mutual aid' })
  @Allow('team:update')
  endMutualAid(@Args('teamId', TEAM) teamId: string, @Args('partnerId', TEAM) partnerId: string, @Args('lastDay') lastDay: string, @CurrentActor() actor: Actor): Promise<typeof EndAidResult> {
    return this.aid.end(actor, teamId, partnerId, lastDay);
  }
}
