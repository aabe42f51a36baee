// SPDX-License-Identifier: MIT
pragma solidity ^0.7.0;

contract Counters {
    mapping(address => uint128) public counts;

    function lower(uint128 by) external {
        counts[msg.sender] = counts[msg.sender] - by;
    }

    function set(uint256 value) external {
        require(value <= 1 << 128, "too large");
        counts[msg.sender] = uint128(value);
    }
}
