// source/domain/coverage.ts
function coverTopics(topics, indicators, figures, quarter) {
  return topics.map((topic) => {
    const ids = indicators.filter((indicator) => indicator.topics.includes(topic.id)).map((indicator) => indicator.id);
    const inQuarter = figures.filter(
      (figure) => figure.report === quarter && figure.indicator && ids.includes(figure.indicator)
    );
    const reported = ids.filter(
      (id) => inQuarter.some((figure) => figure.indicator === id)
    );
    return {
      topic,
      reported,
      silent: ids.filter((id) => !reported.includes(id)),
      figures: inQuarter.length
    };
  });
}

export {
  coverTopics
};
