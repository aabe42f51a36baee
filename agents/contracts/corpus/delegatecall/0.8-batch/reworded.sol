// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A batch through a function of its own.
contract Office {
    struct Purse {
        uint128 cash;
        uint128 visits;
    }

    mapping(address => Purse) private purses;

    function everything(bytes[] memory calls) public payable {
        uint256 at = calls.length;
        while (at > 0) {
            at -= 1;
            _run(calls[at]);
        }
    }

    function _run(bytes memory call) private {
        (bool done, ) = address(this).delegatecall(call);
        if (!done) revert("failed");
    }

    function fill(address whom) external payable {
        purses[whom].cash += uint128(msg.value);
    }
}
