package dev.rolebook.model;

import static java.util.Objects.requireNonNull;

/** The words for every choice an editor can write: kinds, groups, levels, stages, states. */
@Doc("The words for the choices an editor can write.")
public record ChoiceWords(
    SkillGroups skillGroup,
    SkillLevels skillLevel,
    Stages stage,
    Audiences audience,
    SourceKinds sourceKind,
    CertificationStates certificationStatus,
    ToolStates toolStatus,
    QuestionKinds questionKind,
    Answers answer) {

  /** The groups of skills. */
  public record SkillGroups(String technical, String analytical, String business, String people) {
    public SkillGroups {
      requireNonNull(technical, "technical");
      requireNonNull(analytical, "analytical");
      requireNonNull(business, "business");
      requireNonNull(people, "people");
    }
  }

  /** How well a skill is known. */
  public record SkillLevels(String awareness, String working, String practitioner, String expert) {
    public SkillLevels {
      requireNonNull(awareness, "awareness");
      requireNonNull(working, "working");
      requireNonNull(practitioner, "practitioner");
      requireNonNull(expert, "expert");
    }
  }

  /** The stages of hiring. */
  public record Stages(String plan, String source, String assess, String decide, String grow) {
    public Stages {
      requireNonNull(plan, "plan");
      requireNonNull(source, "source");
      requireNonNull(assess, "assess");
      requireNonNull(decide, "decide");
      requireNonNull(grow, "grow");
    }
  }

  /** Whom a text is for. */
  public record Audiences(String hiringManager, String recruiter, String candidate) {
    public Audiences {
      requireNonNull(hiringManager, "hiringManager");
      requireNonNull(recruiter, "recruiter");
      requireNonNull(candidate, "candidate");
    }
  }

  /** The kinds of source. */
  public record SourceKinds(
      String official, String study, String vendor, String article, String own) {
    public SourceKinds {
      requireNonNull(official, "official");
      requireNonNull(study, "study");
      requireNonNull(vendor, "vendor");
      requireNonNull(article, "article");
      requireNonNull(own, "own");
    }
  }

  /** Whether a certificate can be earned. */
  public record CertificationStates(String beta, String active, String ending, String ended) {
    public CertificationStates {
      requireNonNull(beta, "beta");
      requireNonNull(active, "active");
      requireNonNull(ending, "ending");
      requireNonNull(ended, "ended");
    }
  }

  /** Whether a tool is still made. */
  public record ToolStates(String active, String ended) {
    public ToolStates {
      requireNonNull(active, "active");
      requireNonNull(ended, "ended");
    }
  }

  /** The kinds of interview question. */
  public record QuestionKinds(String past, String situation, String workSample, String screening) {
    public QuestionKinds {
      requireNonNull(past, "past");
      requireNonNull(situation, "situation");
      requireNonNull(workSample, "workSample");
      requireNonNull(screening, "screening");
    }
  }

  /** Yes and no. */
  public record Answers(String yes, String no) {
    public Answers {
      requireNonNull(yes, "yes");
      requireNonNull(no, "no");
    }
  }

  public ChoiceWords {
    requireNonNull(skillGroup, "skillGroup");
    requireNonNull(skillLevel, "skillLevel");
    requireNonNull(stage, "stage");
    requireNonNull(audience, "audience");
    requireNonNull(sourceKind, "sourceKind");
    requireNonNull(certificationStatus, "certificationStatus");
    requireNonNull(toolStatus, "toolStatus");
    requireNonNull(questionKind, "questionKind");
    requireNonNull(answer, "answer");
  }

  public String of(Skill.Group group) {
    return switch (group) {
      case TECHNICAL -> skillGroup.technical();
      case ANALYTICAL -> skillGroup.analytical();
      case BUSINESS -> skillGroup.business();
      case PEOPLE -> skillGroup.people();
    };
  }

  public String of(SkillLevel level) {
    return switch (level) {
      case AWARENESS -> skillLevel.awareness();
      case WORKING -> skillLevel.working();
      case PRACTITIONER -> skillLevel.practitioner();
      case EXPERT -> skillLevel.expert();
    };
  }

  public String of(Stage of) {
    return switch (of) {
      case PLAN -> stage.plan();
      case SOURCE -> stage.source();
      case ASSESS -> stage.assess();
      case DECIDE -> stage.decide();
      case GROW -> stage.grow();
    };
  }

  public String of(Audience of) {
    return switch (of) {
      case HIRING_MANAGER -> audience.hiringManager();
      case RECRUITER -> audience.recruiter();
      case CANDIDATE -> audience.candidate();
    };
  }

  public String of(Source.Kind kind) {
    return switch (kind) {
      case OFFICIAL -> sourceKind.official();
      case STUDY -> sourceKind.study();
      case VENDOR -> sourceKind.vendor();
      case ARTICLE -> sourceKind.article();
      case OWN -> sourceKind.own();
    };
  }

  public String of(Certification.Status status) {
    return switch (status) {
      case BETA -> certificationStatus.beta();
      case ACTIVE -> certificationStatus.active();
      case ENDING -> certificationStatus.ending();
      case ENDED -> certificationStatus.ended();
    };
  }

  public String of(Tool.Status status) {
    return switch (status) {
      case ACTIVE -> toolStatus.active();
      case ENDED -> toolStatus.ended();
    };
  }

  public String of(QuestionSet.Kind kind) {
    return switch (kind) {
      case PAST -> questionKind.past();
      case SITUATION -> questionKind.situation();
      case WORK_SAMPLE -> questionKind.workSample();
      case SCREENING -> questionKind.screening();
    };
  }

  public String of(YesNo yesNo) {
    return switch (yesNo) {
      case YES -> answer.yes();
      case NO -> answer.no();
    };
  }
}
