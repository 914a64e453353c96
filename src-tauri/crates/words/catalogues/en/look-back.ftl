### Labels of the Look back screen. Its sentences live in look-back-sentences.ftl.
