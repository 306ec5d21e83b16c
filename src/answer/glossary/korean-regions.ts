/*
 * Korea's provinces, cities, counties and the districts of its large cities, as news calls them. A question names one in Latin letters or Chinese
 * characters (Busan, 釜山) whether the coverage speaks of it or not: only where the name is known can its absence be seen.
 */
const REGIONS =
  `서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 충청 전라 경상 영남 호남 수도권
  수원 용인 고양 화성 성남 부천 남양주 안산 평택 안양 시흥 파주 김포 의정부 하남 광명 군포 양주 오산 이천 안성 구리 의왕 포천 여주 동두천 과천 양평 가평 연천
  춘천 원주 강릉 동해 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 양구 인제 고성 양양 청주 충주 제천 보은 옥천 영동 증평 진천 괴산 음성 단양
  천안 공주 보령 아산 서산 논산 계룡 당진 금산 부여 서천 청양 홍성 예산 태안 전주 군산 익산 정읍 남원 김제 완주 진안 무주 장수 임실 순창 고창 부안
  목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남 영암 무안 함평 영광 장성 완도 진도 신안
  포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 의성 청송 영양 영덕 청도 고령 성주 칠곡 예천 봉화 울진 울릉 독도
  창원 진주 통영 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청 함양 거창 합천 서귀포 마산 진해 판교 송도 분당 일산 동탄 여의도 강남 서초 송파 마포 용산 해운대 수성`.split(
    /\s+/u,
  );

/** Names of Korean regions in Hangul, without their rank (시, 군). */
export const KOREAN_REGIONS: ReadonlySet<string> = new Set(REGIONS);
