/** Words that say the same: people, families, work, schools, medicine and faith. A line, one meaning; see `check-synonyms.ts`. */
export const SAME_PEOPLE = `
부상 다치 injur hurt 受伤
사망 숨지 죽 목숨 die kill 死亡 丧生
졸업 graduat 毕业
태어나 출생 born birth 出生
원장 연구원장 기관장
여성 여자 woman women femal 女性 女子
남성 남자 man men mal 男性 男子
어린이 아이 아동 child children kid 儿童 孩子
학생 student pupil 学生
청년 젊은이 young youth 青年
노인 어르신 elder
승객 이용객 손님 탑승객 passenger rider 乘客
관객 관람객 관중 audience spectator visitor 观众
환자 patient 患者
아버지 부친 father 父亲
어머니 모친 mother 母亲
부인 아내 wif 妻子
남편 husband 丈夫
박사 박사학위 phd doctor doctorat
교수 professor 教授
연구진 연구팀 연구자 researcher scientist
관객 audienc visitor spectator 观众
연구 research stud 研究
병원 hospital 医院
학교 school 学校
대학 대학교 university 大学
회원국 member 成员国
참석자 participant attendee 与会者
사망 숨지 die dy dead kill 死亡
부상 다치 injur wound 受伤
관중 관객 관람객 spectator crowd audience 观众
시청자 viewer 观众 收看
신청자 지원자 응모자 applicant 申请者 报名者
유족 유가족 bereaved family 遗属 家属
고인 deceased 逝者 故人
별세 사망 숨지 타계 세상 die dead death pass 去世 逝世
부상자 injured 伤者 受伤
사망자 dead death 死者 死亡
실종 missing 失踪
선임 임명 앉히 뽑 appoint name 任命 选任
이끌 지휘 lead led head 带领 率领 执教
작가 저자 지은이 writer author 作家
위원 member 委员
인재 talent 人才
식중독 poisoning 食物中毒
세균 균 bacteria 细菌 菌
바이러스 virus 病毒
증상 symptom 症状
치료 treat treatment therapy 治疗
치료제 treatment therapy drug 治疗药
투약 복용 dose administer 用药 给药
임상 임상시험 clinical trial 临床 临床试验
의사 doctor 医生
간호사 nurse 护士
백신 vaccine 疫苗
교사 선생 teacher 教师 老师
대학원 graduate 研究生院
수업 class lesson 课 授课
시험 exam test 考试
졸업 graduate 毕业
입학 enter admission 入学
원장 소장 head director 院长
국장 director 局长
전문가 expert specialist 专家
연구원 researcher 研究员
노인 고령자 elderly senior 老人
여성 woman women female 女性
남성 man men male 男性
가족 family 家人
부부 couple 夫妇
아들 son 儿子
딸 daughter 女儿
형 오빠 brother 哥哥
동생 sibling younger 弟弟 妹妹
병상 sickbed bed 病床
수술 surgery operation 手术
승객 passenger ridership 乘客
주교 bishop 主教
신부 priest 神父
교회 성당 church 教会 教堂
신자 교인 believer 信徒
절 사찰 temple 寺庙
죽 die 死
명 people person persons
이름 name 名字
별명 nickname 绰号
대학병원 hospital
선임 임명 뽑 뽑히 위촉 발탁 appoint name 任命 聘任
조합원 노조원 member 会员 工会会员
관광객 여행객 tourist visitor 游客
숨지 사망 목숨을잃 die kill dead 死亡 遇难 身亡
다치 부상 injure hurt wound 受伤
어민 fisherman fishermen 渔民
농민 농가 농업인 farmer 农民 农户
미생물 microbe microorganism bacteria 微生物
세균 bacteria bacterium 细菌
연구팀 연구진 researcher team 研究团队 研究人员
논문 paper study 论文
학술지 journal 期刊
신약 drug 新药
병상 bed 床位
응급실 emergency 急诊
진료 treat care 诊疗 接诊
소아 아동 어린이 pediatric children child 儿童
산모 mother 产妇
산후조리원 postpartum postnatal 产后护理院 月子中心
신생아 newborn 新生儿
출산 birth 生育 分娩
접종 vaccinate vaccination 接种
감염 infect infection 感染
확진 confirm 确诊
교장 principal head 校长
등록금 tuition 学费
장학금 scholarship 奖学金
회원 member 会员
감독 director 导演
고용 채용 뽑 두 hir employ 雇用 录用
직원 임직원 종업원 사원 인력 근로자 employe staff worker 员工 职员
대표 대표이사 최고경영자 사장 ceo chief 首席执行官 总裁
최고재무책임자 cfo
뽑 채용 hir recruit 招聘
채용 뽑 고용 hire recruit employ 录用 聘用
모집 뽑 recruit 招募 招生
지급 주 건네 내주 pay give 支付 发放
납부 내 pay 缴纳
이사회 board 董事会
의장 chair chairman 主席 议长
최고운영책임자 coo
최고기술책임자 cto
직원 staff employee official worker 职员 员工
사장 대표 ceo president chief 社长 总裁 代表
내 出 pay
부담 내 대 지불 pay bear cover cost 承担 负担
노조 노동조합 union 工会
노사 labour labor management 劳资
의장 speaker chair chairman 议长
파업 strike 罢工
임금 급여 월급 wage pay salary 工资 薪资
기본급 base pay 基本工资
정년 retirement 退休
희망퇴직 명예퇴직 voluntary retirement buyout 自愿离职
채용 뽑 고용 hire 招聘
임원 executive 高管
회장 chairman 会长 董事长
`;
