// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

library Calls {
    function invoke(address target, bytes memory data) internal returns (bytes memory) {
        (bool done, bytes memory result) = target.call(data);
        if (!done) revert("failed");
        return result;
    }
}

/// Does several things at once.
contract Batch {
    using Calls for address;

    struct Step {
        address target;
        bytes data;
    }

    function run(Step[] calldata steps) external {
        for (uint256 i = 0; i < steps.length; i++) steps[i].target.invoke(steps[i].data);
    }
}
