import { ReadinessPanel as ReadinessPanel_a7dfd0e3b5c0a6b7db0a2bdda6bfb121 } from '../../../../src/admin/ReadinessPanel'
import { HeadlineCell as HeadlineCell_54e75cb791d5a02173a712c86251df70 } from '../../../../src/admin/agents/HeadlineCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationFeature as CitationFeature_645a16c713445ad76e70c1412ac2986a } from '../../../../src/admin/body/CitationFeature'
import { CitationLabel as CitationLabel_277ca9e3ca25917c8f2280890ced0b91 } from '../../../../src/admin/CitationLabel'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SynthesisPanel as SynthesisPanel_a792fa85ccfec30a09479cd6070d4b49 } from '../../../../src/admin/synthesis/SynthesisPanel'
import { ProvenanceTable as ProvenanceTable_9193083a28cf4d6203087df797450f71 } from '../../../../src/admin/ProvenanceTable'
import { ScheduleNote as ScheduleNote_60989f21bc9a36cd7975bb0dedd80601 } from '../../../../src/admin/schedule/ScheduleNote'
import { ReadinessBadge as ReadinessBadge_e2de3593ef332a9445da33dd8fa07013 } from '../../../../src/admin/ReadinessBadge'
import { AfterPrintActs as AfterPrintActs_a83ca65f3a1e1648fbebfb1d536c72e0 } from '../../../../src/admin/afterPrint/AfterPrintActs'
import { PublishArticle as PublishArticle_75ede42eeefa623026bcb7326b98fe66 } from '../../../../src/admin/PublishArticle'
import { EvidencePanel as EvidencePanel_d136df74c506a0b7b67fc87495b8bcdd } from '../../../../src/admin/evidence/EvidencePanel'
import { RecordText as RecordText_368f4aba978b79c42f74d43fc3478352 } from '../../../../src/admin/RecordText'
import { EditionPanel as EditionPanel_3c7a8c1388efa1d8722731bf9752290a } from '../../../../src/admin/EditionPanel'
import { DayField as DayField_85180d0bc3791c4e495ab052d323aee5 } from '../../../../src/admin/DayField'
import { LineupLabel as LineupLabel_673ce093d760d7f3708552054de87b8f } from '../../../../src/admin/LineupLabel'
import { PrintButton as PrintButton_72f81cab652b80bf307909b0e0c1f7fb } from '../../../../src/admin/PrintButton'
import { AgentKeyPanel as AgentKeyPanel_b59b55f9a3317eed30c3eebf83ef44ec } from '../../../../src/admin/agents/AgentKeyPanel'
import { HashCell as HashCell_045f25d367515cf1981ec0043525da07 } from '../../../../src/admin/HashCell'
import { ArticleCell as ArticleCell_e0045ce5d8bc5c06fbdc18694a2ecdee } from '../../../../src/admin/ArticleCell'
import { ActCell as ActCell_abc1537ee63cb8f4b2ab6787de732cde } from '../../../../src/admin/ActCell'
import { SubjectCell as SubjectCell_546f76c213e11952a3e476aac6c644d2 } from '../../../../src/admin/SubjectCell'
import { QueryPresetsAccessCell as QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereCell as QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsWhereField as QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnsCell as QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsColumnField as QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByCell as QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { QueryPresetsGroupByField as QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40 } from '@payloadcms/next/client'
import { RowTitle as RowTitle_0130584f5ae4d5894531f93131ea5c04 } from '../../../../src/admin/RowTitle'
import { Mark as Mark_a893a939ed685484b4bf5d93a9738e52 } from '../../../../src/admin/Mark'
import { Nameplate as Nameplate_6fc46548a0aec67e2ca5aa53c085b8eb } from '../../../../src/admin/Nameplate'
import { Today as Today_3ddedb4e59fe9613d5812fb9ca80179d } from '../../../../src/admin/Today'
import { WireNavLink as WireNavLink_53892946909948be2c36de7eb60fe7cc } from '../../../../src/admin/wire/WireNavLink'
import { FactCheckNavLink as FactCheckNavLink_555b46f9d75b4b0fd08d7b14f3988ed8 } from '../../../../src/admin/factCheck/FactCheckNavLink'
import { PlannerNavLink as PlannerNavLink_8dc62871466c0a16596d8611bebe2c8b } from '../../../../src/admin/planner/PlannerNavLink'
import { SourcesNavLink as SourcesNavLink_c13e80d7dcc7e62b240939027efbbadb } from '../../../../src/admin/sources/SourcesNavLink'
import { GateProvider as GateProvider_cdf3ff9dc8aa283e14c901575dd2622a } from '../../../../src/admin/GateProvider'
import { WireDeskView as WireDeskView_7f3fa5730e2cf8d43cd0e6f4f829c6d6 } from '../../../../src/admin/wire/WireDeskView'
import { StoriesView as StoriesView_68cf3e69e76247e6a84fa904e892bcda } from '../../../../src/admin/wire/StoriesView'
import { StoryOfWire as StoryOfWire_3801b0be126441c567675f9835ca2f6f } from '../../../../src/admin/wire/StoryOfWire'
import { FactCheckQueue as FactCheckQueue_8582664242299bc37da5fe683a82895c } from '../../../../src/admin/factCheck/FactCheckQueue'
import { ImpactView as ImpactView_77f09d397426ad621343626ec568e64d } from '../../../../src/admin/impact/ImpactView'
import { FactCheckArticle as FactCheckArticle_b22b465054866b34da100bed55a3e259 } from '../../../../src/admin/factCheck/FactCheckArticle'
import { PlannerView as PlannerView_c6111249efe75b113b38e46794cce10b } from '../../../../src/admin/planner/PlannerView'
import { SourcesDeskView as SourcesDeskView_9028b0c4a5ca0a0bf203b11eab88eae2 } from '../../../../src/admin/sources/SourcesDeskView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/ReadinessPanel#ReadinessPanel": ReadinessPanel_a7dfd0e3b5c0a6b7db0a2bdda6bfb121,
  "/src/admin/agents/HeadlineCell#HeadlineCell": HeadlineCell_54e75cb791d5a02173a712c86251df70,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/body/CitationFeature#CitationFeature": CitationFeature_645a16c713445ad76e70c1412ac2986a,
  "/src/admin/CitationLabel#CitationLabel": CitationLabel_277ca9e3ca25917c8f2280890ced0b91,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/synthesis/SynthesisPanel#SynthesisPanel": SynthesisPanel_a792fa85ccfec30a09479cd6070d4b49,
  "/src/admin/ProvenanceTable#ProvenanceTable": ProvenanceTable_9193083a28cf4d6203087df797450f71,
  "/src/admin/schedule/ScheduleNote#ScheduleNote": ScheduleNote_60989f21bc9a36cd7975bb0dedd80601,
  "/src/admin/ReadinessBadge#ReadinessBadge": ReadinessBadge_e2de3593ef332a9445da33dd8fa07013,
  "/src/admin/afterPrint/AfterPrintActs#AfterPrintActs": AfterPrintActs_a83ca65f3a1e1648fbebfb1d536c72e0,
  "/src/admin/PublishArticle#PublishArticle": PublishArticle_75ede42eeefa623026bcb7326b98fe66,
  "/src/admin/evidence/EvidencePanel#EvidencePanel": EvidencePanel_d136df74c506a0b7b67fc87495b8bcdd,
  "/src/admin/RecordText#RecordText": RecordText_368f4aba978b79c42f74d43fc3478352,
  "/src/admin/EditionPanel#EditionPanel": EditionPanel_3c7a8c1388efa1d8722731bf9752290a,
  "/src/admin/DayField#DayField": DayField_85180d0bc3791c4e495ab052d323aee5,
  "/src/admin/LineupLabel#LineupLabel": LineupLabel_673ce093d760d7f3708552054de87b8f,
  "/src/admin/PrintButton#PrintButton": PrintButton_72f81cab652b80bf307909b0e0c1f7fb,
  "/src/admin/agents/AgentKeyPanel#AgentKeyPanel": AgentKeyPanel_b59b55f9a3317eed30c3eebf83ef44ec,
  "/src/admin/HashCell#HashCell": HashCell_045f25d367515cf1981ec0043525da07,
  "/src/admin/ArticleCell#ArticleCell": ArticleCell_e0045ce5d8bc5c06fbdc18694a2ecdee,
  "/src/admin/ActCell#ActCell": ActCell_abc1537ee63cb8f4b2ab6787de732cde,
  "/src/admin/SubjectCell#SubjectCell": SubjectCell_546f76c213e11952a3e476aac6c644d2,
  "@payloadcms/next/client#QueryPresetsAccessCell": QueryPresetsAccessCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereCell": QueryPresetsWhereCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsWhereField": QueryPresetsWhereField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnsCell": QueryPresetsColumnsCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsColumnField": QueryPresetsColumnField_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByCell": QueryPresetsGroupByCell_2b8867833a34864a02ddf429b0728a40,
  "@payloadcms/next/client#QueryPresetsGroupByField": QueryPresetsGroupByField_2b8867833a34864a02ddf429b0728a40,
  "/src/admin/RowTitle#RowTitle": RowTitle_0130584f5ae4d5894531f93131ea5c04,
  "/src/admin/Mark#Mark": Mark_a893a939ed685484b4bf5d93a9738e52,
  "/src/admin/Nameplate#Nameplate": Nameplate_6fc46548a0aec67e2ca5aa53c085b8eb,
  "/src/admin/Today#Today": Today_3ddedb4e59fe9613d5812fb9ca80179d,
  "/src/admin/wire/WireNavLink#WireNavLink": WireNavLink_53892946909948be2c36de7eb60fe7cc,
  "/src/admin/factCheck/FactCheckNavLink#FactCheckNavLink": FactCheckNavLink_555b46f9d75b4b0fd08d7b14f3988ed8,
  "/src/admin/planner/PlannerNavLink#PlannerNavLink": PlannerNavLink_8dc62871466c0a16596d8611bebe2c8b,
  "/src/admin/sources/SourcesNavLink#SourcesNavLink": SourcesNavLink_c13e80d7dcc7e62b240939027efbbadb,
  "/src/admin/GateProvider#GateProvider": GateProvider_cdf3ff9dc8aa283e14c901575dd2622a,
  "/src/admin/wire/WireDeskView#WireDeskView": WireDeskView_7f3fa5730e2cf8d43cd0e6f4f829c6d6,
  "/src/admin/wire/StoriesView#StoriesView": StoriesView_68cf3e69e76247e6a84fa904e892bcda,
  "/src/admin/wire/StoryOfWire#StoryOfWire": StoryOfWire_3801b0be126441c567675f9835ca2f6f,
  "/src/admin/factCheck/FactCheckQueue#FactCheckQueue": FactCheckQueue_8582664242299bc37da5fe683a82895c,
  "/src/admin/impact/ImpactView#ImpactView": ImpactView_77f09d397426ad621343626ec568e64d,
  "/src/admin/factCheck/FactCheckArticle#FactCheckArticle": FactCheckArticle_b22b465054866b34da100bed55a3e259,
  "/src/admin/planner/PlannerView#PlannerView": PlannerView_c6111249efe75b113b38e46794cce10b,
  "/src/admin/sources/SourcesDeskView#SourcesDeskView": SourcesDeskView_9028b0c4a5ca0a0bf203b11eab88eae2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
