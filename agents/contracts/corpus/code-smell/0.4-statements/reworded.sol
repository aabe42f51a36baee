// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

/// Keys made of two texts.
contract Names {
    mapping(bytes32 => address) public holder;

    function take(string first, string last) public {
        bytes32 key = keccak256(abi.encodePacked(first, last));
        require(holder[key] == address(0));
        holder[key] = msg.sender;
    }
}
