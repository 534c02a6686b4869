package com.example.plugins;

import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.fixtures.ClassificationPolicyContract;

class PassPolicyTest extends ClassificationPolicyContract {

    @Override
    protected ClassificationPolicy policy() {
        return new PassPolicy();
    }
}
