// SPDX-License-Identifier: MIT
pragma solidity ^0.7.0;

contract Counters {
    mapping(address => uint128) public counts;

    function narrow(uint256 value) private pure returns (uint128) {
        if (value > 2**128) revert("too large");
        return uint128(value);
    }

    function set(uint256 value) external {
        counts[msg.sender] = narrow(value);
    }
}
