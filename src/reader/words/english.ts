import type { WordClass } from '../find.ts'

const list = (words: string) => words.split(',').map((word) => word.trim())

/** Mild words (bloody, damn, hell, crap) are heat, not swearing, and are not here. */
export const ENGLISH: readonly (readonly [WordClass, readonly string[]])[] = [
  [
    'swear',
    list(
      'fuck,fucks,fucked,fucking,fuckin,fking,fkin,fkn,fk,fck,fcking,fcuk,phuck,phucking,effing hell,wtf,wtaf,stfu,ffs,gtfo,fuckery,fuckup,fuck up,clusterfuck,shit,shits,shitty,shite,shitshow,bullshit,bullshitting,bs artist,horseshit,goddamn fucking,motherfucking,cock,bollocks,omfg,af mad,bugger all fuck,fuk,fuking,fukn,mf,fucken',
    ),
  ],
  [
    'swear_at_you',
    list(
      'fuck you,fuck u,fuck off,fuck yourself,fuck ya,f you,f u,go fuck yourself,get the fuck out,shut the hell up,screw you,piss off,sod off,bugger off,eat shit,kiss my ass,kiss my arse,suck my dick,suck my cock,up yours,shove it up your ass,shove it up your arse,stick it up your ass,go to hell,drop dead,shut the fuck up,stfu,shut your mouth,shut your face,shut your trap,shut your hole,shut up',
    ),
  ],
  [
    'person_swear',
    list(
      'asshole,assholes,arsehole,arseholes,bitch,bitches,son of a bitch,sob,cunt,cunts,dickhead,dickheads,dick,dicks,prick,pricks,twat,twats,wanker,wankers,tosser,bastard,bastards,motherfucker,motherfuckers,mofo,fucker,fuckers,fuckwit,fucktard,fuckface,dumbfuck,shithead,shitbag,dipshit,dumbass,dumb ass,jackass,fatass,douchebag,douche,cocksucker,dumb fuck,stupid fuck,piece of shit,pos,bellend,knobhead,knob,ass hat,asshat,dumb bitch,stupid bitch,whore,slut,skank,gobshite,shit for brains,shitforbrains,asswipe',
    ),
  ],
  [
    'person',
    list(
      'idiot,idiots,moron,morons,imbecile,imbeciles,halfwit,half wit,half-wit,dimwit,nitwit,dumbo,dummy,dummies,cretin,clown,clowns,loser,losers,scum,scumbag,scumbags,vermin,parasite,parasites,filth,trash human,waste of space,waste of oxygen,waste of air,waste of skin,airhead,bonehead,blockhead,numbskull,numpty,muppet,muppets,pillock,plonker,git,div,divvy,prat,simpleton,buffoon,ignoramus,peasant,lowlife,low life,low-life,weasel,liar,liars,crook,crooks,thief,thieves,con artist,scammer,scammers,pig,pigs,cow,fat cow,stupid cow,silly cow,donkey,monkey,trained monkey,monkeys,parrot,brainless,braindead,brain dead,brain-dead,mindless drone,psycho,weirdo,creep,jerk,jerks,jackwagon,dunce,dolt,oaf,lunatic,nutjob,nutcase,wench,hag,jobsworth,bottom feeder,bottom-feeder,dropout,disgrace to,braincell,brain cell,brain cells',
    ),
  ],
  [
    'mild',
    list(
      'stupid,dumb,useless,pathetic,incompetent,clueless,worthless,thick,dense,lazy,ignorant,braindead,hopeless,retarded,disgusting,dim,inept,mindless,spineless,gutless,illiterate,uneducated,unhinged,heartless,soulless,shameless,a joke,a disgrace,an embarrassment',
    ),
  ],
  ['family_swear', list('fuck your mother,fuck your mom,fuck your mum,fuck your family,fuck ur mom,fuck ya mother')],
  [
    'family',
    list(
      'your mother is a,your mom is a,your mum is a,your mother should have,your mom should have,your mum should have,your mother must be,your mom must be,ur mom,your whole family,hope your family,hope your kids,hope your mother,hope your mom,hope your mum,hope your children,your mother raised,hope your wife,hope your husband',
    ).filter((w) => w !== 'your mother raised'),
  ],
  [
    'slur',
    list(
      'nigger,niggers,nigga,niggas,chink,chinks,gook,paki,pakis,spic,spics,wetback,wetbacks,raghead,ragheads,towelhead,towelheads,sandnigger,coon,jap,japs,kike,faggot,faggots,fag,fags,dyke,tranny,trannies,retard,retards,retarded,spastic,spaz,cripple,mongoloid,gypsy scum,pikey,pikeys,gyppo,curry muncher,currymuncher,curry munchers,ching chong,chinaman,chinky,slant eyes,slanty,shemale,half breed,half-breed,mong,darkie,darky,golliwog,wog,wogs,pajeet,jeet,beaner,beaners,redskin,abo,camel jockey,third world monkey',
    ),
  ],
  [
    'harmless',
    list(
      "dick van,moby dick,dick smith,philip k dick,thick slice,thick line,thick coat,pig farm,guinea pig,piggy bank,clown fish,git repository,git hub,git clone,git push,robot vacuum,vacuum robot,robot mower,pos terminal,pos system,pos machine,pos device,monkey bread,survey monkey,mail chimp,snake plant,cow milk,cock up,knob on,the knob,door knob,a knob,spare parrot,dummy text,dummy data,dummy account,dummy run,lazy susan,lazy eye,thick skin,abo plan,not a robot,dense fog,thick fog,md,fk key,coon cat,maine coon,creep up,crossbow,cowboy,fu jian,credit fu,pig out,crook neck,dick's sporting",
    ),
  ],
]
